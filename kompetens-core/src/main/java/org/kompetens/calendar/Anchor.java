package org.kompetens.calendar;

/** What a window comes after. */
public sealed interface Anchor {

    /**
     * The last day of another step: of its last window, before any move off a day off.
     *
     * @param step the step
     */
    record AfterStep(StepId step) implements Anchor {}

    /**
     * The last day of a period, for instance of a four-month period.
     *
     * @param period the period
     */
    record AfterPeriod(Window.Fixed period) implements Anchor {}
}
