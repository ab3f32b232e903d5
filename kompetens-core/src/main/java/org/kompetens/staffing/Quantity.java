package org.kompetens.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of something, in thousand-millionths of one: a forecast has fractions of people, and so many decimals that
 * what is rounded off once a year is never seen. Sums and differences are exact.
 *
 * @param billionths any number; {@value #ONE_IN_BILLIONTHS} is one person, or one full-time position
 */
public record Quantity(long billionths) implements Comparable<Quantity> {

    /** One, in the unit of {@link #billionths}. */
    public static final long ONE_IN_BILLIONTHS = 1_000_000_000;

    /** Nothing. */
    public static final Quantity ZERO = new Quantity(0);

    private static final int DECIMALS = 9;

    /**
     * So many whole ones.
     *
     * @param number any
     * @return the quantity
     * @throws ArithmeticException if it is beyond some 9 thousand million
     */
    public static Quantity of(long number) {
        return new Quantity(Math.multiplyExact(number, ONE_IN_BILLIONTHS));
    }

    /**
     * A decimal number.
     *
     * @param value with at most nine decimals other than noughts
     * @return the quantity
     * @throws ArithmeticException if it has more decimals, or is too large
     */
    public static Quantity of(BigDecimal value) {
        return new Quantity(value.movePointRight(DECIMALS).longValueExact());
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     * @throws ArithmeticException if it is too large
     */
    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(billionths, other.billionths));
    }

    /**
     * The difference.
     *
     * @param other what to take off
     * @return this - other
     * @throws ArithmeticException if it is too large
     */
    public Quantity minus(Quantity other) {
        return new Quantity(Math.subtractExact(billionths, other.billionths));
    }

    /**
     * Whether it is above, at or below nought.
     *
     * @return 1, 0 or -1
     */
    public int signum() {
        return Long.signum(billionths);
    }

    /**
     * The quantity as a number.
     *
     * @return exact, with nine decimals
     */
    public BigDecimal value() {
        return BigDecimal.valueOf(billionths, DECIMALS);
    }

    /**
     * The quantity for people to read.
     *
     * @param decimals how many decimals, from 0
     * @return rounded half to even
     */
    public BigDecimal rounded(int decimals) {
        return value().setScale(decimals, RoundingMode.HALF_EVEN);
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(billionths, other.billionths);
    }

    /** Without needless noughts, never with an exponent: 1.55. */
    @Override
    public String toString() {
        BigDecimal shortest = value().stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }
}
