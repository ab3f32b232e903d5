package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.kompetens.json.form.Named;
import org.kompetens.json.form.PlanCommitmentsForm;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;

/** Writes as JSON by which activities of a unit and all below it people are bound, and what leaving costs. */
public final class CommitmentsDocument {

    private CommitmentsDocument() {}

    /**
     * The document of bound times. It names nobody.
     *
     * @param planning the plans
     * @param unit of which unit
     * @param date the last day of whoever leaves
     * @return the document, still to be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static ResultToWrite of(Planning planning, UnitId unit, LocalDate date) {
        return ResultToWrite.of(
                PlanCommitmentsForm.COMMITMENTS,
                Named.in(planning, new PlanCommitmentsForm.Shown(date, unit, planning.boundTimes(unit, date))));
    }

    /**
     * Writes bound times. It names nobody.
     *
     * @param planning the plans
     * @param unit of which unit
     * @param date the last day of whoever leaves
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static void write(Planning planning, UnitId unit, LocalDate date, OutputStream out) throws IOException {
        of(planning, unit, date).write(out);
    }
}
