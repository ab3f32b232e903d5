package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.kompetens.json.form.Named;
import org.kompetens.json.form.PlanChangesForm;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;

/** Writes as JSON in what the supply plans of a unit and all below it differ from what was adopted. */
public final class PlanChangesDocument {

    private PlanChangesDocument() {}

    /**
     * The document of what changed in the supply plans of a unit and all below it since they were adopted.
     *
     * @param planning the plans
     * @param unit of which unit
     * @param date as of which date
     * @return the document, still to be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static ResultToWrite of(Planning planning, UnitId unit, LocalDate date) {
        return ResultToWrite.of(
                PlanChangesForm.CHANGES,
                Named.in(
                        planning,
                        new PlanChangesForm.Shown(
                                date,
                                unit,
                                planning.plansWithin(unit).stream()
                                        .map(plan -> new PlanChangesForm.OfPlan(
                                                planning,
                                                plan,
                                                plan.adoptedAt(date),
                                                planning.changes(plan.id(), date)))
                                        .toList())));
    }

    /**
     * Writes what changed in the supply plans of a unit and all below it since they were adopted.
     *
     * @param planning the plans
     * @param unit of which unit
     * @param date as of which date
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static void write(Planning planning, UnitId unit, LocalDate date, OutputStream out) throws IOException {
        of(planning, unit, date).write(out);
    }
}
