package org.kompetens.engine;

import java.time.LocalDate;

/** Dates as numbers that compare as the dates do: 20261031. */
public final class Days {

    /** Before every date. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    /** After every date. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Years beyond this, either way, are all alike. */
    private static final int LAST_YEAR = 200_000;

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    private Days() {}

    /**
     * A date as a number.
     *
     * @param date the date
     * @return year, month and day in decimal digits
     */
    public static int of(LocalDate date) {
        int year = Math.max(-LAST_YEAR, Math.min(LAST_YEAR, date.getYear()));
        return year * YEAR + date.getMonthValue() * MONTH + date.getDayOfMonth();
    }
}
