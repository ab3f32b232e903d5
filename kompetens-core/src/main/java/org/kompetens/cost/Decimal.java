package org.kompetens.cost;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers from outside: what is out of bounds is seen by where its digits stand, before any arithmetic. */
final class Decimal {

    /** As many as any amount of money needs, and room for trailing noughts. */
    private static final int MOST_CHARACTERS = 64;

    private static final int MOST_DECIMALS_WRITTEN = 40;

    /** More bits than these are more digits than those before and after the point together. */
    private static final int MOST_BITS = 256;

    private static final int DECIMALS = 4;

    private Decimal() {}

    /** The number that a text writes, or empty where it writes none. */
    static Optional<BigDecimal> parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** What is wrong with a number that may have so many digits before the decimal point. */
    static Optional<CostRule> fault(BigDecimal value, int digits) {
        if (value.signum() == 0) {
            return Optional.empty();
        }
        if (value.signum() < 0) {
            return Optional.of(CostRule.NEGATIVE);
        }
        boolean isLong = value.unscaledValue().bitLength() > MOST_BITS;
        if (isLong ? value.scale() <= MOST_DECIMALS_WRITTEN : (long) value.precision() - value.scale() > digits) {
            return Optional.of(CostRule.TOO_LARGE);
        }
        // Only now is it known to be short enough for noughts to be taken off.
        boolean fourAtMost = value.scale() <= MOST_DECIMALS_WRITTEN
                && value.stripTrailingZeros().scale() <= DECIMALS;
        return fourAtMost ? Optional.empty() : Optional.of(CostRule.TOO_MANY_DECIMALS);
    }

    /** The same number in the one way in which it is written: without trailing noughts, without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
