package org.kompetens.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which dates are working days. A host with a calendar of its own implements {@link #isWorkingDay}, and
 * {@link #knows} where that calendar does not reach over all years.
 */
public interface WorkingDays {

    /** How many days {@link #nextOrSame} and {@link #previousOrSame} look through before they give up. */
    int LOOK = 400;

    /** Monday to Friday, in every year, whatever holidays there are. */
    WorkingDays MONDAY_TO_FRIDAY = WorkingDays::isFromMondayToFriday;

    private static boolean isFromMondayToFriday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * Whether a date is a working day.
     *
     * @param date the date
     * @return false for weekends and holidays
     * @throws YearUnknownException if the calendar does not {@linkplain #knows know} the date's year
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * Whether the calendar has rules for a year.
     *
     * @param year the year
     * @return false where {@link #isWorkingDay} would throw for its dates
     */
    default boolean knows(int year) {
        return true;
    }

    /**
     * The first working day on or after a date.
     *
     * @param date the date
     * @return the working day, or empty if there is none within {@value #LOOK} days
     * @throws YearUnknownException if the search leaves the years that are known
     */
    default Optional<LocalDate> nextOrSame(LocalDate date) {
        for (int days = 0; days <= LOOK; days++) {
            LocalDate next = date.plusDays(days);
            if (isWorkingDay(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /**
     * The last working day on or before a date.
     *
     * @param date the date
     * @return the working day, or empty if there is none within {@value #LOOK} days
     * @throws YearUnknownException if the search leaves the years that are known
     */
    default Optional<LocalDate> previousOrSame(LocalDate date) {
        for (int days = 0; days <= LOOK; days++) {
            LocalDate previous = date.minusDays(days);
            if (isWorkingDay(previous)) {
                return Optional.of(previous);
            }
        }
        return Optional.empty();
    }
}
