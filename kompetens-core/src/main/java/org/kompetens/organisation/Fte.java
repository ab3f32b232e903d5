package org.kompetens.organisation;

import java.math.BigDecimal;

/**
 * The part of full time that an employment is, exact to four decimals. Hourly staff have none.
 *
 * @param tenThousandths from 0 to 10 000; 7 500 is 75 %
 */
public record Fte(int tenThousandths) {

    /** What one full-time employment counts, in the unit of {@link #tenThousandths}. */
    public static final int UNIT = 10_000;

    /** None: hourly staff. */
    public static final Fte ZERO = new Fte(0);

    /** Full time. */
    public static final Fte FULL = new Fte(UNIT);

    private static final int DECIMALS = 4;
    private static final int MOST_DIGITS = 20;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if below 0 or above 10 000
     */
    public Fte {
        if (tenThousandths < 0 || tenThousandths > UNIT) {
            throw new IllegalArgumentException("fte must be from 0 to 10000 ten-thousandths");
        }
    }

    /**
     * The FTE for a percentage.
     *
     * @param percent whole per cent, from 0 to 100
     * @return the FTE
     * @throws IllegalArgumentException if below 0 or above 100
     */
    public static Fte percent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent must be from 0 to 100");
        }
        return new Fte(percent * (UNIT / 100));
    }

    /**
     * The FTE for a fraction of one.
     *
     * @param value from 0 to 1, with at most four decimals other than zeros
     * @return the FTE
     * @throws IllegalArgumentException if it is not such a number
     */
    public static Fte of(BigDecimal value) {
        // Bounded before any arithmetic: 1e100000000 is short to write and long to compute with.
        boolean modest = value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS;
        if (!modest || value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("fte must be from 0 to 1");
        }
        BigDecimal scaled = value.movePointRight(DECIMALS).stripTrailingZeros();
        if (scaled.scale() > 0) {
            throw new IllegalArgumentException("fte must have at most " + DECIMALS + " decimals");
        }
        return new Fte(scaled.intValueExact());
    }

    /**
     * What is left of it while its holder is absent.
     *
     * @param extent of the absences together, in ten-thousandths of the employment, from 0 to {@value Absence#WHOLE}
     * @return in ten-thousandths of full time, rounded down
     */
    public int without(int extent) {
        return tenThousandths * (Absence.WHOLE - extent) / Absence.WHOLE;
    }

    /**
     * The FTE as a fraction of one.
     *
     * @return from 0.0000 to 1.0000, with four decimals
     */
    public BigDecimal value() {
        return BigDecimal.valueOf(tenThousandths, DECIMALS);
    }
}
