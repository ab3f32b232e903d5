package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.CYCLE_ID;
import static org.kompetens.json.form.CalendarIds.STEP_ID;
import static org.kompetens.json.form.CalendarIds.UNIT_ID;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.StepId;
import org.kompetens.organisation.UnitId;

/** Which occurrence of a step it is. */
final class OccurrenceIdForm {

    static final Part<OccurrenceId, CycleId> CYCLE =
            required(Property.of("cycle", CYCLE_ID, "The cycle.").example("\"2026/27\""), OccurrenceId::cycle);
    static final Part<OccurrenceId, StepId> STEP =
            required(Property.of("step", STEP_ID, "The step of the calendar."), OccurrenceId::step);
    static final Part<OccurrenceId, Integer> WINDOW = orElse(
            Property.of(
                    "window",
                    integer(0, Integer.MAX_VALUE),
                    "Which of the step's windows, counted from 0; the first if left out."),
            0,
            OccurrenceId::window);
    static final Part<OccurrenceId, UnitId> UNIT =
            required(Property.of("unit", UNIT_ID, "The unit that does the step."), OccurrenceId::unit);

    static final ObjectForm<OccurrenceId> OCCURRENCE_ID = ObjectForm.of(
            "occurrence's id",
            List.of(CYCLE, STEP, WINDOW, UNIT),
            of -> new OccurrenceId(of.get(CYCLE), of.get(STEP), of.get(WINDOW), of.get(UNIT)));

    private OccurrenceIdForm() {}
}
