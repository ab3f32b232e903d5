package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/** What an organisation chooses for a setting. */
public sealed interface SettingValue {

    /**
     * Which kind of setting it is for.
     *
     * @return the kind
     */
    Setting.Kind kind();

    /**
     * Days of the cycle.
     *
     * @param window the days
     */
    record OfWindow(Window.Fixed window) implements SettingValue {

        @Override
        public Setting.Kind kind() {
            return Setting.Kind.WINDOW;
        }
    }

    /**
     * A part of the year. If the last day comes earlier in the year than the first, it crosses New Year.
     *
     * @param first the first day; 29 February is 28 February in a common year
     * @param last the last day (inclusive); likewise
     */
    record OfSeason(MonthDay first, MonthDay last) implements SettingValue {

        /**
         * A season of whole months. One that ends with February ends with its last day, in leap years too.
         *
         * @param first the first month
         * @param last the last month (inclusive)
         * @return the season
         */
        public static OfSeason ofMonths(Month first, Month last) {
            return new OfSeason(MonthDay.of(first, 1), MonthDay.of(last, last.maxLength()));
        }

        @Override
        public Setting.Kind kind() {
            return Setting.Kind.SEASON;
        }
    }

    /**
     * Dates, one by one.
     *
     * @param dates at least one, in their order in time
     */
    record OfDates(List<LocalDate> dates) implements SettingValue {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there is none, or one does not come after the one before
         */
        public OfDates {
            dates = List.copyOf(dates);
            if (dates.isEmpty() || !isRising(dates)) {
                throw new IllegalArgumentException("dates must be at least one, each after the one before: " + dates);
            }
        }

        /**
         * Whether dates are in their order in time.
         *
         * @param dates some dates
         * @return true if each comes after the one before
         */
        public static boolean isRising(List<LocalDate> dates) {
            return IntStream.range(1, dates.size()).allMatch(i -> dates.get(i).isAfter(dates.get(i - 1)));
        }

        @Override
        public Setting.Kind kind() {
            return Setting.Kind.DATES;
        }
    }

    /**
     * A number of months.
     *
     * @param months from 1 to {@value Span#MAX}
     */
    record OfMonths(int months) implements SettingValue {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the months are out of bounds
         */
        public OfMonths {
            Span.months(months);
        }

        @Override
        public Setting.Kind kind() {
            return Setting.Kind.MONTHS;
        }
    }

    /**
     * A year.
     *
     * @param year the year
     */
    record OfYear(int year) implements SettingValue {

        @Override
        public Setting.Kind kind() {
            return Setting.Kind.YEAR;
        }
    }
}
