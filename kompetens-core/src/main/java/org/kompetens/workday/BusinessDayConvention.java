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
     * To the next working day, unless that lies after the window; then to the last one before. (In finance the month
     * takes the place of the window.)
     */
    MODIFIED_FOLLOWING,
    /** To the nearer of the two; to the earlier where both are as near. */
    NEAREST;

    /**
     * Moves a date in a window off a day off. The result may lie outside the window; whoever calls says so then.
     *
     * @param date the date, not after the window's last day
     * @param lastOfWindow the window's last day, which {@link #MODIFIED_FOLLOWING} does not pass
     * @param workingDays which days are working days; not asked by {@link #NONE}
     * @return the date moved to; empty if there is no working day within {@value WorkingDays#LOOK} days
     * @throws YearUnknownException if the search leaves the years that are known
     */
    public Optional<LocalDate> move(LocalDate date, LocalDate lastOfWindow, WorkingDays workingDays) {
        return switch (this) {
            case NONE -> Optional.of(date);
            case FOLLOWING -> workingDays.nextOrSame(date);
            case PRECEDING -> workingDays.previousOrSame(date);
            case MODIFIED_FOLLOWING -> modifiedFollowing(date, lastOfWindow, workingDays);
            case NEAREST -> nearest(date, workingDays);
        };
    }

    private static Optional<LocalDate> modifiedFollowing(LocalDate date, LocalDate last, WorkingDays workingDays) {
        for (LocalDate next = date; !next.isAfter(last); next = next.plusDays(1)) {
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
