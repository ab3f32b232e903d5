package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.kompetens.workday.WorkingDays;

/** A number of days, working days, weeks or months, given by the calendar, or of months that are left to the organisation. */
public sealed interface Span {

    /** The most days, working days, weeks or months there can be. */
    int MAX = 1200;

    /** What is counted. */
    enum Unit {
        /** Calendar days. */
        DAYS(ChronoUnit.DAYS),
        /**
         * Days that are no days off, of which the one that is counted from is none: one before a Monday is the Friday. In
         * years whose holidays are not known, Monday to Friday.
         */
        WORKING_DAYS(ChronoUnit.DAYS),
        /** Seven days each. */
        WEEKS(ChronoUnit.WEEKS),
        /** Calendar months. Where a month is too short for the day, its last day. */
        MONTHS(ChronoUnit.MONTHS);

        private final ChronoUnit counted;

        Unit(ChronoUnit counted) {
            this.counted = counted;
        }
    }

    /**
     * Given by the calendar.
     *
     * @param count how many, from 1 to {@value Span#MAX}
     * @param unit of what
     */
    record Given(int count, Unit unit) implements Span {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the count is out of bounds
         */
        public Given {
            check(count, unit);
        }

        /**
         * The day that lies so far after another.
         *
         * @param day the day from which it is counted
         * @param workingDays which days are working days, where those are counted
         * @return the day
         */
        public LocalDate after(LocalDate day, WorkingDays workingDays) {
            return unit == Unit.WORKING_DAYS ? counted(day, 1, workingDays) : day.plus(count, unit.counted);
        }

        /**
         * The day that lies so far before another.
         *
         * @param day the day from which it is counted
         * @param workingDays which days are working days, where those are counted
         * @return the day
         */
        public LocalDate before(LocalDate day, WorkingDays workingDays) {
            return unit == Unit.WORKING_DAYS ? counted(day, -1, workingDays) : day.minus(count, unit.counted);
        }

        private LocalDate counted(LocalDate from, int step, WorkingDays workingDays) {
            LocalDate day = from;
            for (int i = 0; i < count; i++) {
                day = day.plusDays(step);
                for (int look = 0; look < WorkingDays.LOOK && !isWorkingDay(day, workingDays); look++) {
                    day = day.plusDays(step);
                }
            }
            return day;
        }

        private static boolean isWorkingDay(LocalDate day, WorkingDays workingDays) {
            WorkingDays known = workingDays.knows(day.getYear()) ? workingDays : WorkingDays.MONDAY_TO_FRIDAY;
            return known.isWorkingDay(day);
        }
    }

    /**
     * Months, left to the organisation.
     *
     * @param setting a setting of the kind {@link Setting.Kind#MONTHS}
     */
    record FromSetting(SettingId setting) implements Span {}

    /**
     * Days.
     *
     * @param count from 1 to {@value #MAX}
     * @return the span
     * @throws IllegalArgumentException if the count is out of bounds
     */
    static Given days(int count) {
        return new Given(count, Unit.DAYS);
    }

    /**
     * Working days.
     *
     * @param count from 1 to {@value #MAX}
     * @return the span
     * @throws IllegalArgumentException if the count is out of bounds
     */
    static Given workingDays(int count) {
        return new Given(count, Unit.WORKING_DAYS);
    }

    /**
     * Weeks.
     *
     * @param count from 1 to {@value #MAX}
     * @return the span
     * @throws IllegalArgumentException if the count is out of bounds
     */
    static Given weeks(int count) {
        return new Given(count, Unit.WEEKS);
    }

    /**
     * Months.
     *
     * @param count from 1 to {@value #MAX}
     * @return the span
     * @throws IllegalArgumentException if the count is out of bounds
     */
    static Given months(int count) {
        return new Given(count, Unit.MONTHS);
    }

    private static void check(int count, Unit unit) {
        if (count < 1 || count > MAX) {
            throw new IllegalArgumentException(
                    unit.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " must be from 1 to " + MAX + ": "
                            + count);
        }
    }
}
