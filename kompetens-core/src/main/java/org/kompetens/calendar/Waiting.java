package org.kompetens.calendar;

import java.util.Optional;

/**
 * How far a step has come that another waits for, in the units that count for it: those below, the unit itself, or the
 * one above.
 *
 * @param step the step that is waited for
 * @param previous the cycle of which it is waited for, where that is the one before
 * @param done how many units have done it, in all its windows
 * @param notApplicable for how many units it is not applicable
 * @param total how many units there are
 */
public record Waiting(StepId step, Optional<CycleId> previous, int done, int notApplicable, int total) {

    /**
     * Whether nothing is left to wait for.
     *
     * @return true if every unit has done it, or has nothing to do
     */
    public boolean isOver() {
        return done + notApplicable == total;
    }
}
