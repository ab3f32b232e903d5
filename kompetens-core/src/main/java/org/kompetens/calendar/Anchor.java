package org.kompetens.calendar;

/** What a window comes after, or before. */
public sealed interface Anchor {

    /**
     * A step as a whole: after the last day of its last window, or before the first day of its first, without any move
     * off a day off.
     *
     * @param step the step
     */
    record OfStep(StepId step) implements Anchor {}

    /**
     * Each window of a step by itself, so that there is one window for each of them.
     *
     * @param step the step
     */
    record OfEach(StepId step) implements Anchor {}

    /**
     * A period, for instance a third of the year.
     *
     * @param period the period
     */
    record OfPeriod(Window.Fixed period) implements Anchor {}
}
