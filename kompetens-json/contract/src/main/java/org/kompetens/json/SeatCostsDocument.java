package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.kompetens.json.form.Named;
import org.kompetens.json.form.SeatCostsForm;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;

/** Writes as JSON what the places of the activities of a unit and all below it cost. */
public final class SeatCostsDocument {

    private SeatCostsDocument() {}

    /**
     * The document of what places cost.
     *
     * @param planning the plans
     * @param unit of which unit
     * @param date as of which date
     * @param named of whom each place is shown; empty where nobody is named
     * @return the document, still to be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static ResultToWrite of(Planning planning, UnitId unit, LocalDate date, Optional<Set<EmployeeId>> named) {
        return ResultToWrite.of(
                SeatCostsForm.SEATS,
                Named.in(planning, new SeatCostsForm.Shown(date, unit, planning.seatCosts(unit, date), named)));
    }

    /**
     * Writes what places cost.
     *
     * @param planning the plans
     * @param unit of which unit
     * @param date as of which date
     * @param named of whom each place is shown; empty where nobody is named
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static void write(
            Planning planning, UnitId unit, LocalDate date, Optional<Set<EmployeeId>> named, OutputStream out)
            throws IOException {
        of(planning, unit, date, named).write(out);
    }
}
