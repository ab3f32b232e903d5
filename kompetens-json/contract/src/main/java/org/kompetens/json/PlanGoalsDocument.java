package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.Named;
import org.kompetens.json.form.PlanGoalsForm;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;

/** Writes as JSON how the goals of a unit and all below it are broken down, and from where each comes. */
public final class PlanGoalsDocument {

    private PlanGoalsDocument() {}

    /**
     * The document of the goals of a unit and all below it.
     *
     * @param planning the plans
     * @param unit of which unit
     * @return the document, still to be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static ResultToWrite of(Planning planning, UnitId unit) {
        return ResultToWrite.of(
                PlanGoalsForm.GOALS,
                Named.in(planning, new PlanGoalsForm.Goals(unit, planning.cascade(), planning.goals(unit))));
    }

    /**
     * Writes the goals of a unit and all below it.
     *
     * @param planning the plans
     * @param unit of which unit
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static void write(Planning planning, UnitId unit, OutputStream out) throws IOException {
        of(planning, unit).write(out);
    }
}
