package org.kompetens.calendar;

/** In which cycles a step occurs, where that is not every one: every so many years, counted from a first. */
public sealed interface Recurrence {

    /** The most years between two occurrences. */
    int MAX_YEARS = 100;

    /**
     * How many years lie between two occurrences.
     *
     * @return from 1 to {@value #MAX_YEARS}
     */
    int years();

    /**
     * Counted from a year that the calendar gives.
     *
     * @param years every so many years
     * @param firstYear the first year of a cycle in which the step occurs
     */
    record FromYear(int years, int firstYear) implements Recurrence {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the years are out of bounds
         */
        public FromYear {
            check(years);
        }
    }

    /**
     * Counted from a year that the organisation sets.
     *
     * @param years every so many years
     * @param firstYear a setting of the kind {@link Setting.Kind#YEAR}
     */
    record FromSetting(int years, SettingId firstYear) implements Recurrence {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the years are out of bounds
         */
        public FromSetting {
            check(years);
        }
    }

    private static void check(int years) {
        if (years < 1 || years > MAX_YEARS) {
            throw new IllegalArgumentException("years must be from 1 to " + MAX_YEARS + ": " + years);
        }
    }
}
