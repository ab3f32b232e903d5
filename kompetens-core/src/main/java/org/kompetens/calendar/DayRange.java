package org.kompetens.calendar;

import java.time.LocalDate;

/**
 * The days of a window in one cycle.
 *
 * @param first the first day
 * @param last the last day (inclusive)
 */
public record DayRange(LocalDate first, LocalDate last) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not be before first: " + first + ", " + last);
        }
    }

    /**
     * Whether a date is one of the days.
     *
     * @param date the date
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
