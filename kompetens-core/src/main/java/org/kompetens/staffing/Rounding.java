package org.kompetens.staffing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact division of whole numbers, rounded half to even, once. */
final class Rounding {

    private static final int SAFE_BITS = Long.SIZE - 2;

    private Rounding() {}

    /**
     * A part of an amount.
     *
     * @param amount any from 0
     * @param numerator from 0
     * @param denominator from 1
     * @return amount × numerator ÷ denominator, rounded half to even
     */
    static long part(long amount, long numerator, long denominator) {
        if (numerator == 0 || amount == 0) {
            return 0;
        }
        if (numerator == denominator) {
            return amount;
        }
        if (bits(amount) + bits(numerator) > SAFE_BITS || bits(denominator) > SAFE_BITS) {
            return divide(
                    BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)),
                    BigInteger.valueOf(denominator));
        }
        long product = amount * numerator;
        long quotient = product / denominator;
        long twice = (product - quotient * denominator) * 2;
        boolean up = twice > denominator || (twice == denominator && (quotient & 1) == 1);
        return up ? quotient + 1 : quotient;
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    /**
     * A quotient.
     *
     * @throws ArithmeticException if it is too large
     */
    static long divide(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
