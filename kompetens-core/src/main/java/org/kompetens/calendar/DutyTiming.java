package org.kompetens.calendar;

/** How often a duty is to be fulfilled. */
public sealed interface DutyTiming {

    /** What a year is. */
    enum Year {
        /** From 1 January. A calendar year belongs to the cycle in which it ends. */
        CALENDAR,
        /** From the cycle's first day, to the next cycle's. */
        CYCLE
    }

    /**
     * At least once in each year.
     *
     * @param year what a year is
     */
    record OnceEach(Year year) implements DutyTiming {}

    /**
     * At least once within so many months, counted from the last time; the first time from the cycle's first day, for
     * an employee who came later from the day they came.
     *
     * @param months how many months
     */
    record Within(MonthCount months) implements DutyTiming {}

    /**
     * After each report period, within so many months: after April, after August, and after the year.
     *
     * @param months how many months
     */
    record AfterEachTertial(MonthCount months) implements DutyTiming {}
}
