package org.kompetens.calendar;

/** A number of months, given by the calendar or left to the organisation. */
public sealed interface MonthCount {

    /** The most months there can be. */
    int MAX = 1200;

    /**
     * Given by the calendar.
     *
     * @param months from 1 to {@value MonthCount#MAX}
     */
    record Given(int months) implements MonthCount {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the months are out of bounds
         */
        public Given {
            check(months);
        }
    }

    /**
     * Left to the organisation.
     *
     * @param setting a setting of the kind {@link Setting.Kind#MONTHS}
     */
    record FromSetting(SettingId setting) implements MonthCount {}

    /**
     * Refuses what is no number of months.
     *
     * @param months the number
     * @throws IllegalArgumentException if it is below 1 or above {@value #MAX}
     */
    static void check(int months) {
        if (months < 1 || months > MAX) {
            throw new IllegalArgumentException("months must be from 1 to " + MAX + ": " + months);
        }
    }
}
