package org.kompetens.internal.people;

import java.time.LocalDate;
import java.util.Optional;

/** Dates as numbers that compare as the dates do: 20261031. */
public final class Days {

    /** Before every date. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    /** After every date. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Years beyond this, either way, are all alike, so that a date takes 28 bits. */
    private static final int LAST_YEAR = 13_000;

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

    /**
     * A date as a number, if there is one.
     *
     * @param date the date
     * @param otherwise {@link #ALWAYS} or {@link #NEVER}, where there is none
     */
    static int of(Optional<LocalDate> date, int otherwise) {
        return date.isPresent() ? of(date.get()) : otherwise;
    }

    /**
     * The date that a number stands for.
     *
     * @param day the number
     * @return the date; empty for {@link #ALWAYS} and {@link #NEVER}
     */
    public static Optional<LocalDate> date(int day) {
        return day == ALWAYS || day == NEVER
                ? Optional.empty()
                : Optional.of(LocalDate.of(
                        Math.floorDiv(day, YEAR), Math.floorMod(day, YEAR) / MONTH, Math.floorMod(day, MONTH)));
    }

    /** Whether a number stands for one date, for {@link #ALWAYS} or for {@link #NEVER}. */
    public static boolean isExact(int day) {
        return Math.abs(Math.floorDiv(day, YEAR)) < LAST_YEAR || day == ALWAYS || day == NEVER;
    }
}
