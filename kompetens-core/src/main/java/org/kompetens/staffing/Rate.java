package org.kompetens.staffing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;

/**
 * Of so many, how many leave within a year: an exact fraction from 0 to 1, kept in lowest terms.
 *
 * @param numerator from 0 to the denominator
 * @param denominator from 1
 */
public record Rate(long numerator, long denominator) implements Comparable<Rate> {

    /** Nobody. */
    public static final Rate ZERO = new Rate(0, 1);

    /** Everybody. */
    public static final Rate ONE = new Rate(1, 1);

    private static final int DECIMALS = 18;

    /**
     * Checks and reduces.
     *
     * @throws FindingsException with {@link StaffingRule#RATE_OUT_OF_BOUNDS} if it is not from 0 to 1
     */
    public Rate {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new FindingsException(outOfBounds(numerator + "/" + denominator));
        }
        Ratio reduced = new Ratio(numerator, denominator);
        numerator = reduced.numerator();
        denominator = reduced.denominator();
    }

    /**
     * A rate written as a decimal number: 0.155.
     *
     * @param value from 0 to 1, with at most 18 decimals other than noughts
     * @return exactly the same
     * @throws FindingsException with {@link StaffingRule#RATE_OUT_OF_BOUNDS} if it is not from 0 to 1
     * @throws ArithmeticException if it has more decimals
     */
    public static Rate of(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new FindingsException(outOfBounds(value.toString()));
        }
        Ratio ratio = Ratio.of(value);
        return new Rate(ratio.numerator(), ratio.denominator());
    }

    private static Findings outOfBounds(String value) {
        return Findings.NONE.plus(List.of(
                Finding.of(StaffingRule.RATE_OUT_OF_BOUNDS, FieldPath.ROOT).withValue("rate", value)));
    }

    /**
     * Those of a quantity whom the rate takes.
     *
     * @param quantity from 0
     * @return rounded half to even, in thousand-millionths; never more than the quantity
     */
    public Quantity applyTo(Quantity quantity) {
        return new Quantity(applyTo(quantity.billionths()));
    }

    /** What this rate of a whole is of that part of it which another rate has left; all of that, if it is more. */
    Rate ofRestAfter(Rate before) {
        BigInteger numeratorOfRest =
                BigInteger.valueOf(before.denominator - before.numerator).multiply(BigInteger.valueOf(denominator));
        BigInteger numeratorOfThis = BigInteger.valueOf(before.denominator).multiply(BigInteger.valueOf(numerator));
        return numeratorOfThis.compareTo(numeratorOfRest) >= 0 ? ONE : of(numeratorOfThis, numeratorOfRest);
    }

    /** Both together, or all if they are more. */
    Rate plusUpToOne(Rate other) {
        BigInteger both = BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .add(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
        BigInteger whole = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(other.denominator));
        return both.compareTo(whole) >= 0 ? ONE : of(both, whole);
    }

    /** Whether both together are more than all. */
    boolean exceedsOneWith(Rate other) {
        BigInteger left = BigInteger.valueOf(denominator - numerator).multiply(BigInteger.valueOf(other.denominator));
        return BigInteger.valueOf(other.numerator)
                        .multiply(BigInteger.valueOf(denominator))
                        .compareTo(left)
                > 0;
    }

    /** This rate, and then another of those it has left. */
    Rate andOfRest(Rate other) {
        BigInteger whole = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(other.denominator));
        BigInteger left = BigInteger.valueOf(denominator - numerator)
                .multiply(BigInteger.valueOf(other.denominator - other.numerator));
        return of(whole.subtract(left), whole);
    }

    /** To eighteen decimals where it is no fraction of numbers as large as a rate has. */
    private static Rate of(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger part = numerator.divide(common);
        BigInteger whole = denominator.divide(common);
        if (whole.bitLength() < Long.SIZE) {
            return new Rate(part.longValueExact(), whole.longValueExact());
        }
        return of(new BigDecimal(part).divide(new BigDecimal(whole), DECIMALS, RoundingMode.HALF_EVEN));
    }

    long applyTo(long billionths) {
        return Rounding.part(billionths, numerator, denominator);
    }

    @Override
    public int compareTo(Rate other) {
        return new Ratio(numerator, denominator).compareTo(new Ratio(other.numerator, other.denominator));
    }

    /** As {@code 1/20}, or {@code 0} and {@code 1}. */
    @Override
    public String toString() {
        return new Ratio(numerator, denominator).toString();
    }
}
