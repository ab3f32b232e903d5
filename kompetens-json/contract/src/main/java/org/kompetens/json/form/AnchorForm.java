package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.STEP_ID;
import static org.kompetens.json.form.FixedWindowForm.FIXED_WINDOW;
import static org.kompetens.json.form.Part.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;

/** What a window comes after. */
final class AnchorForm {

    private AnchorForm() {}

    static <T> Part<T, Anchor> after(Function<T, Anchor> getter) {
        return oneOf(
                List.of(
                        new Alternative<Anchor, StepId>(
                                Property.of("afterStep", STEP_ID, "The step after whose last day the window begins."),
                                Anchor.AfterStep::new,
                                AnchorForm::step),
                        new Alternative<Anchor, Window.Fixed>(
                                Property.of(
                                        "afterPeriod",
                                        FIXED_WINDOW,
                                        "The period after whose last day the window begins."),
                                Anchor.AfterPeriod::new,
                                AnchorForm::period)),
                getter);
    }

    private static Optional<StepId> step(Anchor anchor) {
        return anchor instanceof Anchor.AfterStep of ? Optional.of(of.step()) : Optional.empty();
    }

    private static Optional<Window.Fixed> period(Anchor anchor) {
        return anchor instanceof Anchor.AfterPeriod of ? Optional.of(of.period()) : Optional.empty();
    }
}
