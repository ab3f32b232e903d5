package org.kompetens.rollup;

import org.kompetens.organisation.FteSum;

/**
 * People in a unit's subtree, whatever is required of them.
 *
 * @param persons distinct persons
 * @param fte the sum of their active employments' FTE there
 */
public record Headcount(long persons, FteSum fte) {

    /** Nobody. */
    public static final Headcount NONE = new Headcount(0, FteSum.ZERO);
}
