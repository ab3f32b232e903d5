package org.kompetens.testkit.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Days that not every month has, or after which a month or year begins; and what day it is so many months after them. */
public final class EndsOfMonths {

    /** The days. */
    public static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 1, 30),
            LocalDate.of(2024, 1, 29),
            LocalDate.of(2025, 8, 31),
            LocalDate.of(2025, 11, 30),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 3, 1));

    /** The place of the last of them, for jqwik's annotations. */
    public static final int LAST = 8;

    private EndsOfMonths() {}

    /**
     * On the same day of the month, or on the month's last where it has no such day.
     *
     * @param date from when
     * @param months how many months later, or below nought, earlier
     * @return the day
     */
    public static LocalDate later(LocalDate date, int months) {
        YearMonth month = YearMonth.from(date).plusMonths(months);
        return month.atDay(Math.min(date.getDayOfMonth(), month.lengthOfMonth()));
    }
}
