package org.kompetens.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many of so many. Of none there is no share: that is "none", and never 0 %.
 *
 * @param part from 0 to {@code whole}
 * @param whole from 0
 */
public record Share(long part, long whole) {

    private static final int PERCENT = 100;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if not 0 ≤ part ≤ whole
     */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part must be from 0 to whole: " + part + " of " + whole);
        }
    }

    /**
     * Whether there is nothing to have a share of.
     *
     * @return true if the whole is 0
     */
    public boolean isNone() {
        return whole == 0;
    }

    /**
     * The share in per cent, rounded half up.
     *
     * @param decimals how many decimals, from 0
     * @return from 0 to 100; empty if there is none
     */
    public Optional<BigDecimal> percent(int decimals) {
        return isNone()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
    }
}
