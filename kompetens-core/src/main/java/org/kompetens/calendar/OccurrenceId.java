package org.kompetens.calendar;

import org.kompetens.organisation.UnitId;

/**
 * Identifies one occurrence of a step: in one cycle, in one of its windows, for one unit. It stays the same when dates
 * move.
 *
 * @param cycle the cycle
 * @param step the step
 * @param window the position among the step's windows, from 0
 * @param unit the unit
 */
public record OccurrenceId(CycleId cycle, StepId step, int window, UnitId unit) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the window is negative
     */
    public OccurrenceId {
        if (window < 0) {
            throw new IllegalArgumentException("window must not be negative: " + window);
        }
    }
}
