package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.kompetens.json.form.Named;
import org.kompetens.json.form.PlanGoalsForm;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;

/** Writes as JSON what the coming talks in a unit go by. */
public final class TalkPrioritiesDocument {

    private TalkPrioritiesDocument() {}

    /**
     * The document of what the coming talks in a unit go by.
     *
     * @param planning the plans
     * @param unit in which unit
     * @param date as of which date
     * @return the document, still to be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static ResultToWrite of(Planning planning, UnitId unit, LocalDate date) {
        return ResultToWrite.of(
                PlanGoalsForm.TALKS,
                Named.in(
                        planning,
                        new PlanGoalsForm.Talks(
                                date, planning.cascade(), planning.cascade().priorities(unit, date))));
    }

    /**
     * Writes what the coming talks in a unit go by.
     *
     * @param planning the plans
     * @param unit in which unit
     * @param date as of which date
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static void write(Planning planning, UnitId unit, LocalDate date, OutputStream out) throws IOException {
        of(planning, unit, date).write(out);
    }
}
