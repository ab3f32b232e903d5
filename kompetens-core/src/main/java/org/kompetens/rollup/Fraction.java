package org.kompetens.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, kept in lowest terms.
 *
 * @param numerator any integer
 * @param denominator at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nought. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /**
     * Reduces.
     *
     * @throws IllegalArgumentException if the denominator is below 1
     */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be at least 1: " + denominator);
        }
        BigInteger common = commonDivisor(numerator, denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /** Nearly all are small, and a roll-up has very many of them. */
    private static BigInteger commonDivisor(BigInteger numerator, BigInteger denominator) {
        if (!isSmall(numerator) || !isSmall(denominator)) {
            return numerator.gcd(denominator);
        }
        int divisor = denominator.intValue();
        int rest = numerator.intValue() % divisor;
        while (rest != 0) {
            int next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return BigInteger.valueOf(Math.abs(divisor));
    }

    /** Whether a product of two such numbers, and the sum of two products, fits into a long. */
    private static boolean isSmall(BigInteger number) {
        return number.bitLength() < Integer.SIZE - 1;
    }

    /**
     * A fraction of two numbers.
     *
     * @param numerator any
     * @param denominator at least 1
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is below 1
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A sum of fractions.
     *
     * @param numerators the one at each position over the position as its denominator; that at 0 is left out
     * @return Σ numerators[i] ÷ i, exactly
     */
    public static Fraction sumOf(long... numerators) {
        Fraction sum = ZERO;
        for (int denominator = 1; denominator < numerators.length; denominator++) {
            if (numerators[denominator] != 0) {
                sum = sum.plus(of(numerators[denominator], denominator));
            }
        }
        return sum;
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other, exactly
     */
    public Fraction plus(Fraction other) {
        if (isSmall(numerator) && isSmall(denominator) && isSmall(other.numerator) && isSmall(other.denominator)) {
            return of(
                    numerator.longValue() * other.denominator.longValue()
                            + other.numerator.longValue() * denominator.longValue(),
                    denominator.longValue() * other.denominator.longValue());
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return this - other, exactly
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * Whether it is above, at or below nought.
     *
     * @return 1, 0 or -1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The fraction as a decimal number, rounded half up, for people to read.
     *
     * @param decimals how many decimals, from 0
     * @return the number
     */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As {@code 7/12}, or {@code 3} for a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
