package org.kompetens.choice;

/**
 * What a proposal leaves of a gap.
 *
 * @param gap which gap
 * @param steps how many ranks stay missing, from 1
 */
public record OpenGap(GapId gap, int steps) {

    /** Nothing of whose gap it is. */
    @Override
    public String toString() {
        return "OpenGap[hidden]";
    }
}
