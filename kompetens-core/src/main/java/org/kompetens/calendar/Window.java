package org.kompetens.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When in a cycle a step is done. Years count from the year in which the cycle begins, so that a window may lie in a
 * later year than another, or cross New Year.
 */
public sealed interface Window {

    /** A window whose days follow from the cycle's year alone. */
    sealed interface Fixed extends Window {

        /**
         * The window's days in one cycle.
         *
         * @param cycleYear the year in which the cycle begins
         * @return the days
         */
        DayRange in(int cycleYear);
    }

    /**
     * Whole months.
     *
     * @param first the first month
     * @param last the last month (inclusive)
     */
    record Months(CycleMonth first, CycleMonth last) implements Fixed {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the last month is before the first
         */
        public Months {
            if (last.compareTo(first) < 0) {
                throw new IllegalArgumentException("last must not be before first: " + first + ", " + last);
            }
        }

        @Override
        public DayRange in(int cycleYear) {
            return new DayRange(first.in(cycleYear).atDay(1), last.in(cycleYear).atEndOfMonth());
        }
    }

    /**
     * A range of dates.
     *
     * @param first the first day
     * @param last the last day (inclusive)
     */
    record Days(CycleDay first, CycleDay last) implements Fixed {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the last day is before the first
         */
        public Days {
            if (last.compareTo(first) < 0) {
                throw new IllegalArgumentException("last must not be before first: " + first + ", " + last);
            }
        }

        @Override
        public DayRange in(int cycleYear) {
            return new DayRange(first.in(cycleYear), last.in(cycleYear));
        }
    }

    /**
     * A third of a calendar year: January to April, May to August, or September to December.
     *
     * @param yearOffset years from the year in which the cycle begins
     * @param number 1, 2 or 3
     */
    record Tertial(int yearOffset, int number) implements Fixed {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if there is no such third, or the offset is out of bounds
         */
        public Tertial {
            CycleDay.checkOffset(yearOffset);
            if (number < 1 || number > 3) {
                throw new IllegalArgumentException("number must be 1, 2 or 3: " + number);
            }
        }

        @Override
        public DayRange in(int cycleYear) {
            Month first = Month.of(4 * number - 3);
            return new DayRange(
                    LocalDate.of(cycleYear + yearOffset, first, 1),
                    LocalDate.of(cycleYear + yearOffset, first.plus(3), 1)
                            .plusMonths(1)
                            .minusDays(1));
        }
    }

    /**
     * Weeks by their ISO numbers, from a Monday to a Sunday; from a later week to an earlier one they cross New Year. In a
     * year that has no week 53, it is week 52.
     *
     * @param yearOffset years from the year in which the cycle begins, to the first week; a week belongs to the year of
     *     its Thursday
     * @param first the first week, from 1 to 53
     * @param last the last week (inclusive), likewise
     */
    record Weeks(int yearOffset, int first, int last) implements Fixed {

        /** The highest number that a week can have. */
        public static final int LAST_WEEK = 53;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if there are no such weeks, or the offset is out of bounds
         */
        public Weeks {
            CycleDay.checkOffset(yearOffset);
            if (Math.min(first, last) < 1 || Math.max(first, last) > LAST_WEEK) {
                throw new IllegalArgumentException("weeks must be from 1 to " + LAST_WEEK + ": " + first + ", " + last);
            }
        }

        @Override
        public DayRange in(int cycleYear) {
            int year = cycleYear + yearOffset;
            int yearOfLast = last < first ? year + 1 : year;
            return new DayRange(monday(year, first), monday(yearOfLast, last).plusDays(6));
        }

        /** 4 January is always in week 1. */
        private static LocalDate monday(int year, int week) {
            LocalDate inFirst = LocalDate.of(year, Month.JANUARY, 4);
            long weeks = inFirst.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
            return inFirst.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(Math.min(week, weeks) - 1);
        }
    }

    /**
     * One day: the first, second, third, fourth or last of a weekday in a month.
     *
     * @param yearOffset years from the year in which the cycle begins
     * @param month the month
     * @param number from 1 to 4, or 5 for the last
     * @param day which weekday
     */
    record Weekday(int yearOffset, Month month, int number, DayOfWeek day) implements Fixed {

        /** The number that stands for the last. */
        public static final int LAST = 5;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the number or the offset is out of bounds
         */
        public Weekday {
            CycleDay.checkOffset(yearOffset);
            if (number < 1 || number > LAST) {
                throw new IllegalArgumentException("number must be from 1 to " + LAST + ": " + number);
            }
        }

        @Override
        public DayRange in(int cycleYear) {
            LocalDate first = LocalDate.of(cycleYear + yearOffset, month, 1);
            LocalDate date = first.with(
                    number == LAST
                            ? TemporalAdjusters.lastInMonth(day)
                            : TemporalAdjusters.dayOfWeekInMonth(number, day));
            return new DayRange(date, date);
        }
    }

    /**
     * A season that the organisation sets, such as autumn.
     *
     * @param season a setting of the kind {@link Setting.Kind#SEASON}
     * @param yearOffset years from the year in which the cycle begins, to the year in which the season begins
     */
    record Season(SettingId season, int yearOffset) implements Window {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the offset is out of bounds
         */
        public Season {
            CycleDay.checkOffset(yearOffset);
        }
    }

    /**
     * Wholly left to the organisation.
     *
     * @param setting a setting of the kind {@link Setting.Kind#WINDOW}
     */
    record FromSetting(SettingId setting) implements Window {}

    /**
     * Every month, two months, quarter, third or half of twelve months, each a window of its own.
     *
     * @param part how the twelve months are divided
     * @param yearOffset years from the year in which the cycle begins, to the first part
     * @param first the month in which the first part begins; empty for that in which the cycle begins
     * @param lastDay the day of the last month of each part on which its window ends, from 1 to 31, as in <q>by the
     *     15th</q>; empty for the month's last. In a month without that day it is the last
     */
    record EachPart(YearPart part, int yearOffset, Optional<Month> first, OptionalInt lastDay) implements Window {

        private static final int MONTHS = 12;
        private static final int LAST_DAY = 31;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if there is no such day, or the offset is out of bounds
         */
        public EachPart {
            CycleDay.checkOffset(yearOffset);
            if (lastDay.isPresent() && (lastDay.getAsInt() < 1 || lastDay.getAsInt() > LAST_DAY)) {
                throw new IllegalArgumentException("lastDay must be from 1 to " + LAST_DAY + ": " + lastDay.getAsInt());
            }
        }

        /** In the cycle that begins on a day. */
        List<DayRange> in(LocalDate cycleBegins) {
            List<DayRange> parts = new ArrayList<>();
            YearMonth ofFirst = YearMonth.of(cycleBegins.getYear() + yearOffset, first.orElse(cycleBegins.getMonth()));
            for (int month = 0; month < MONTHS; month += part.months()) {
                YearMonth begins = ofFirst.plusMonths(month);
                YearMonth ends = begins.plusMonths(part.months() - 1L);
                int last = Math.min(lastDay.orElse(LAST_DAY), ends.lengthOfMonth());
                parts.add(new DayRange(begins.atDay(1), ends.atDay(last)));
            }
            return parts;
        }
    }

    /**
     * Dates that the organisation lists for each cycle, such as those of the council's meetings. Each is a window of one
     * day.
     *
     * @param setting a setting of the kind {@link Setting.Kind#DATES}
     */
    record Dates(SettingId setting) implements Window {}

    /**
     * By a day: from the first day of the cycle.
     *
     * @param last the last day (inclusive)
     */
    record By(CycleDay last) implements Window {}

    /**
     * From the day after something, for some time: after 30 April, within one month is until 30 May. Where the month of
     * the last day is too short, its end is the last day.
     *
     * @param span how long
     * @param after what it comes after
     */
    record Within(Span span, Anchor after) implements Window {}

    /**
     * From the day after something, to a day of the cycle.
     *
     * @param after what it comes after
     * @param last the last day (inclusive)
     */
    record Until(Anchor after, CycleDay last) implements Window {}

    /**
     * Some time before something: three weeks before 22 March is until 1 March.
     *
     * @param span how long before the first day of what it comes before its last day lies
     * @param from how long before that day its own first day lies; empty for the first day of the cycle
     * @param before what it comes before
     */
    record Before(Span span, Optional<Span> from, Anchor before) implements Window {}

    /**
     * One whole month of the year in which the cycle begins.
     *
     * @param month the month
     * @return the window
     */
    static Fixed month(Month month) {
        return month(month, 0);
    }

    /**
     * One whole month.
     *
     * @param month the month
     * @param yearOffset years from the year in which the cycle begins
     * @return the window
     */
    static Fixed month(Month month, int yearOffset) {
        return months(month, month, yearOffset);
    }

    /**
     * Whole months; from a later month to an earlier one they cross New Year.
     *
     * @param first the first month
     * @param last the last month (inclusive)
     * @param yearOffset years from the year in which the cycle begins, to the first month
     * @return the window
     */
    static Fixed months(Month first, Month last, int yearOffset) {
        int crossed = last.compareTo(first) < 0 ? 1 : 0;
        return new Months(new CycleMonth(yearOffset, first), new CycleMonth(yearOffset + crossed, last));
    }

    /**
     * A range of dates; from a later day to an earlier one it crosses New Year.
     *
     * @param first the first day
     * @param last the last day (inclusive)
     * @param yearOffset years from the year in which the cycle begins, to the first day
     * @return the window
     */
    static Fixed days(MonthDay first, MonthDay last, int yearOffset) {
        int crossed = last.isBefore(first) ? 1 : 0;
        return new Days(new CycleDay(yearOffset, first), new CycleDay(yearOffset + crossed, last));
    }
}
