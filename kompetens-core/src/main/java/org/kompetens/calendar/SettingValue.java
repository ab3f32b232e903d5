package org.kompetens.calendar;

import java.time.Month;
import java.time.MonthDay;

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
     * A number of months.
     *
     * @param months from 1 to {@value MonthCount#MAX}
     */
    record OfMonths(int months) implements SettingValue {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the months are out of bounds
         */
        public OfMonths {
            MonthCount.check(months);
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
