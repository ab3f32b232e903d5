package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day of a cycle.
 *
 * @param yearOffset years from the year in which the cycle begins, from -{@value #MAX_OFFSET} to {@value #MAX_OFFSET}
 * @param day the day; 29 February is 28 February in a common year
 */
public record CycleDay(int yearOffset, MonthDay day) implements Comparable<CycleDay> {

    /** The farthest that a window can lie from the year in which its cycle begins, in years. */
    public static final int MAX_OFFSET = 100;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the offset is out of bounds
     */
    public CycleDay {
        checkOffset(yearOffset);
    }

    static void checkOffset(int yearOffset) {
        if (yearOffset < -MAX_OFFSET || yearOffset > MAX_OFFSET) {
            throw new IllegalArgumentException(
                    "yearOffset must be from -" + MAX_OFFSET + " to " + MAX_OFFSET + ": " + yearOffset);
        }
    }

    /**
     * The day in one cycle.
     *
     * @param cycleYear the year in which the cycle begins
     * @return the date
     */
    public LocalDate in(int cycleYear) {
        return day.atYear(cycleYear + yearOffset);
    }

    @Override
    public int compareTo(CycleDay other) {
        int years = Integer.compare(yearOffset, other.yearOffset);
        return years != 0 ? years : day.compareTo(other.day);
    }
}
