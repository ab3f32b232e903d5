package org.kompetens.organisation;

import java.math.BigDecimal;

/**
 * A sum of FTE, exact to four decimals, or the difference of two such sums. Where steps are counted by FTE, each step
 * counts as much as the employment it is of.
 *
 * @param tenThousandths any number; {@link Fte#UNIT} is one full-time employment. What leaves its bounds, about 922
 *     million million FTE either way, is refused and never wraps around
 */
public record FteSum(long tenThousandths) implements Comparable<FteSum> {

    /** Nothing, or hourly staff alone. */
    public static final FteSum ZERO = new FteSum(0);

    /**
     * The FTE of one employment, as a sum.
     *
     * @param fte the FTE
     * @return the same
     */
    public static FteSum of(Fte fte) {
        return new FteSum(fte.tenThousandths());
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     * @throws ArithmeticException if it is out of bounds
     */
    public FteSum plus(FteSum other) {
        return new FteSum(Math.addExact(tenThousandths, other.tenThousandths));
    }

    /**
     * The difference.
     *
     * @param other what to take off
     * @return this - other
     * @throws ArithmeticException if it is out of bounds
     */
    public FteSum minus(FteSum other) {
        return new FteSum(Math.subtractExact(tenThousandths, other.tenThousandths));
    }

    /**
     * The sum in FTE.
     *
     * @return exact, without needless noughts behind the point: 12.5
     */
    public BigDecimal value() {
        BigDecimal shortest = BigDecimal.valueOf(tenThousandths)
                .divide(BigDecimal.valueOf(Fte.UNIT))
                .stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    @Override
    public int compareTo(FteSum other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    /** In FTE, never with an exponent: 12.5. */
    @Override
    public String toString() {
        return value().toPlainString();
    }
}
