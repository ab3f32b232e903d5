package org.kompetens.choice;

/**
 * How much of a gap an activity closes.
 *
 * @param gap which gap
 * @param steps how many ranks, from 1; more than are missing close what is missing
 */
public record ClosedSteps(GapId gap, int steps) {

    /** Nothing of whose gap it is. */
    @Override
    public String toString() {
        return "ClosedSteps[hidden]";
    }
}
