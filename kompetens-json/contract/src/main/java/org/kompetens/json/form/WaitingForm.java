package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.CYCLE_ID;
import static org.kompetens.json.form.CalendarIds.STEP_ID;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Waiting;

/** How far a step has come that another waits for. */
final class WaitingForm {

    private static final Form<Integer> COUNT = integer(0, Integer.MAX_VALUE);

    static final Part<Waiting, StepId> STEP =
            required(Property.of("step", STEP_ID, "The step that is waited for."), Waiting::step);
    static final Part<Waiting, Optional<CycleId>> PREVIOUS = optional(
            Property.of("previousCycle", CYCLE_ID, "The cycle before, where the step is waited for of that one."),
            Waiting::previous);
    static final Part<Waiting, Integer> DONE =
            required(Property.of("done", COUNT, "How many units have done it, in all its windows."), Waiting::done);
    static final Part<Waiting, Integer> NOT_APPLICABLE = required(
            Property.of("notApplicable", COUNT, "For how many units it is not applicable."), Waiting::notApplicable);
    static final Part<Waiting, Integer> TOTAL =
            required(Property.of("total", COUNT, "How many units there are that count."), Waiting::total);

    static final ObjectForm<Waiting> WAITING = ObjectForm.of(
            "step waited for",
            List.of(STEP, PREVIOUS, DONE, NOT_APPLICABLE, TOTAL),
            of -> new Waiting(of.get(STEP), of.get(PREVIOUS), of.get(DONE), of.get(NOT_APPLICABLE), of.get(TOTAL)));

    private WaitingForm() {}
}
