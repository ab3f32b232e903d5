package org.kompetens.workday;

import java.time.LocalDate;
import java.util.Optional;

/** Where a deadline goes that falls on a day off. */
public enum BusinessDayConvention {
    /** It stays. */
    NONE,
    /** To the next working day. */
    FOLLOWING,
    /** To the last working day before. */
    PRECEDING,
    /**
     * To the next working day, unless that lies in another calendar month; then to the last one before. So 31 October
     * goes back, and 15 October on.
     */
    MODIFIED_FOLLOWING,
    /** To the nearer of the two; to the earlier where both are as near. */
    NEAREST;

    /**
     * Moves a date off a day off. The result may lie after the window that the date ends; whoever calls says so then.
     *
     * @param date the date
     * @param workingDays which days are working days; not asked by {@link #NONE}
     * @return the date moved to; empty if there is no working day within {@value WorkingDays#LOOK} days
     * @throws YearUnknownException if the search leaves the years that are known
     */
    public Optional<LocalDate> move(LocalDate date, WorkingDays workingDays) {
        return switch (this) {
            case NONE -> Optional.of(date);
            case FOLLOWING -> workingDays.nextOrSame(date);
            case PRECEDING -> workingDays.previousOrSame(date);
            case MODIFIED_FOLLOWING -> modifiedFollowing(date, workingDays);
            case NEAREST -> nearest(date, workingDays);
        };
    }

    private static Optional<LocalDate> modifiedFollowing(LocalDate date, WorkingDays workingDays) {
        for (LocalDate next = date; next.getMonth() == date.getMonth(); next = next.plusDays(1)) {
            if (workingDays.isWorkingDay(next)) {
                return Optional.of(next);
            }
        }
        return workingDays.previousOrSame(date);
    }

    private static Optional<LocalDate> nearest(LocalDate date, WorkingDays workingDays) {
        for (int days = 0; days <= WorkingDays.LOOK; days++) {
            LocalDate before = date.minusDays(days);
            if (workingDays.isWorkingDay(before)) {
                return Optional.of(before);
            }
            LocalDate after = date.plusDays(days);
            if (workingDays.isWorkingDay(after)) {
                return Optional.of(after);
            }
        }
        return Optional.empty();
    }
}
