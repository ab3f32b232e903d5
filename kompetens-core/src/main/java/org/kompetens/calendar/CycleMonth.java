package org.kompetens.calendar;

import java.time.Month;
import java.time.YearMonth;

/**
 * A month of a cycle.
 *
 * @param yearOffset years from the year in which the cycle begins, from -{@value CycleDay#MAX_OFFSET} to
 *     {@value CycleDay#MAX_OFFSET}
 * @param month the month
 */
public record CycleMonth(int yearOffset, Month month) implements Comparable<CycleMonth> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the offset is out of bounds
     */
    public CycleMonth {
        CycleDay.checkOffset(yearOffset);
    }

    /**
     * The month in one cycle.
     *
     * @param cycleYear the year in which the cycle begins
     * @return the month
     */
    public YearMonth in(int cycleYear) {
        return YearMonth.of(cycleYear + yearOffset, month);
    }

    @Override
    public int compareTo(CycleMonth other) {
        int years = Integer.compare(yearOffset, other.yearOffset);
        return years != 0 ? years : month.compareTo(other.month);
    }
}
