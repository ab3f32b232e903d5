package org.kompetens.rollup;

import org.kompetens.organisation.FteSum;

/**
 * How many, and the same by FTE: each of what is counted counts there as much as the employment that it is of, and each
 * person as much as all of their employments in the unit's subtree together, uncapped.
 *
 * @param count how many cells, steps or persons; below nought only where it is a change
 * @param fte the same by FTE
 */
public record Amount(long count, FteSum fte) {

    /** None. */
    public static final Amount NONE = new Amount(0, FteSum.ZERO);

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other, by both
     * @throws ArithmeticException if a number is too large
     */
    public Amount plus(Amount other) {
        return new Amount(Math.addExact(count, other.count), fte.plus(other.fte));
    }

    /**
     * The difference.
     *
     * @param other what to take off
     * @return this - other, by both
     * @throws ArithmeticException if a number is too large
     */
    public Amount minus(Amount other) {
        return new Amount(Math.subtractExact(count, other.count), fte.minus(other.fte));
    }
}
