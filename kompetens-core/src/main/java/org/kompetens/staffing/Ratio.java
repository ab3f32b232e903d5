package org.kompetens.staffing;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact ratio of two whole numbers, kept in lowest terms: how many times as much.
 *
 * @param numerator from 0
 * @param denominator from 1
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    /** Nothing of it. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** As much. */
    public static final Ratio ONE = new Ratio(1, 1);

    /**
     * Reduces.
     *
     * @throws IllegalArgumentException if the numerator is below 0 or the denominator below 1
     */
    public Ratio {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(
                    "a ratio must be of a number from 0 to one from 1: " + numerator + "/" + denominator);
        }
        long common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValue();
        numerator /= common;
        denominator /= common;
    }

    /**
     * A ratio written as a decimal number.
     *
     * @param value from 0
     * @return exactly the same
     * @throws IllegalArgumentException if it is below 0
     * @throws ArithmeticException if it has more digits than a ratio of two {@code long}s
     */
    public static Ratio of(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        int decimals = Math.max(0, shortest.scale());
        return new Ratio(
                shortest.movePointRight(decimals).longValueExact(),
                BigDecimal.ONE.movePointRight(decimals).longValueExact());
    }

    /**
     * So many times a quantity.
     *
     * @param quantity from 0
     * @return rounded half to even, in thousand-millionths
     */
    public Quantity applyTo(Quantity quantity) {
        return new Quantity(Rounding.part(quantity.billionths(), numerator, denominator));
    }

    @Override
    public int compareTo(Ratio other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /** As {@code 7/12}, or {@code 3} for a whole number. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
