package org.kompetens.organisation;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A period in which an employment is not filled by its holder, or not with all of it. It keeps its requirements; it covers
 * what is left.
 *
 * @param period when
 * @param extent how much of the employment, in ten-thousandths of it: from 1 to 10 000, which is all of it
 */
public record Absence(Period period, int extent) {

    /** All of an employment, in the unit of {@link #extent}. */
    public static final int WHOLE = 10_000;

    private static final int DECIMALS = 4;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the extent is out of bounds
     */
    public Absence {
        Objects.requireNonNull(period, "period");
        if (extent < 1 || extent > WHOLE) {
            throw new IllegalArgumentException("extent must be from 1 to 10000 ten-thousandths");
        }
    }

    /**
     * An absence from all of an employment.
     *
     * @param period when
     * @return the absence
     */
    public static Absence of(Period period) {
        return new Absence(period, WHOLE);
    }

    /**
     * An absence from a part of an employment.
     *
     * @param period when
     * @param share the share of the employment, above 0 and at most 1, with at most four decimals other than zeros
     * @return the absence
     * @throws IllegalArgumentException if the share is not such a number
     */
    public static Absence of(Period period, BigDecimal share) {
        return new Absence(period, Fte.of(share).tenThousandths());
    }

    /**
     * How much of the employment, as a fraction of it.
     *
     * @return above 0 and at most 1, with four decimals
     */
    public BigDecimal share() {
        return BigDecimal.valueOf(extent, DECIMALS);
    }

    /** Says nothing of when and how much. */
    @Override
    public String toString() {
        return "Absence[hidden]";
    }
}
