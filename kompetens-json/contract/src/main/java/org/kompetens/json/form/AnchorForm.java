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

/** What a window comes after, or before. */
final class AnchorForm {

    private static final Alternative<Anchor, StepId> AFTER_STEP = new Alternative<>(
            Property.of("afterStep", STEP_ID, "The step after whose last day the window begins."),
            Anchor.OfStep::new,
            AnchorForm::step);
    private static final Alternative<Anchor, StepId> AFTER_EACH = new Alternative<>(
            Property.of("afterEach", STEP_ID, "The step after each of whose windows one begins."),
            Anchor.OfEach::new,
            AnchorForm::each);
    private static final Alternative<Anchor, Window.Fixed> AFTER_PERIOD = new Alternative<>(
            Property.of("afterPeriod", FIXED_WINDOW, "The period after whose last day the window begins."),
            Anchor.OfPeriod::new,
            AnchorForm::period);
    private static final Alternative<Anchor, StepId> BEFORE_STEP = new Alternative<>(
            Property.of("beforeStep", STEP_ID, "The step before whose first day the window lies."),
            Anchor.OfStep::new,
            AnchorForm::step);
    private static final Alternative<Anchor, StepId> BEFORE_EACH = new Alternative<>(
            Property.of("beforeEach", STEP_ID, "The step before each of whose windows one lies."),
            Anchor.OfEach::new,
            AnchorForm::each);
    private static final Alternative<Anchor, Window.Fixed> BEFORE_PERIOD = new Alternative<>(
            Property.of("beforePeriod", FIXED_WINDOW, "The period before whose first day the window lies."),
            Anchor.OfPeriod::new,
            AnchorForm::period);

    private AnchorForm() {}

    static <T> Part<T, Anchor> after(Function<T, Anchor> getter) {
        return oneOf(List.of(AFTER_STEP, AFTER_EACH, AFTER_PERIOD), getter);
    }

    static <T> Part<T, Anchor> before(Function<T, Anchor> getter) {
        return oneOf(List.of(BEFORE_STEP, BEFORE_EACH, BEFORE_PERIOD), getter);
    }

    private static Optional<StepId> step(Anchor anchor) {
        return anchor instanceof Anchor.OfStep of ? Optional.of(of.step()) : Optional.empty();
    }

    private static Optional<StepId> each(Anchor anchor) {
        return anchor instanceof Anchor.OfEach of ? Optional.of(of.step()) : Optional.empty();
    }

    private static Optional<Window.Fixed> period(Anchor anchor) {
        return anchor instanceof Anchor.OfPeriod of ? Optional.of(of.period()) : Optional.empty();
    }
}
