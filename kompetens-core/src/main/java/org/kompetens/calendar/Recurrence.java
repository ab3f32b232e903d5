package org.kompetens.calendar;

import java.util.Map;
import java.util.Optional;

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

        /**
         * Whether the step occurs in the cycle that begins in a year.
         *
         * @param year the year
         * @return true in the first year, and every so many years after it
         */
        public boolean isIn(int year) {
            return year >= firstYear && ((long) year - firstYear) % years == 0;
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

    /**
     * Whether a step that recurs so occurs in a cycle.
     *
     * @param year the year in which the cycle begins
     * @param settings what the organisation chooses
     * @return empty where the first year is a setting that is not chosen
     */
    default Optional<Boolean> occurs(int year, Map<SettingId, SettingValue> settings) {
        if (this instanceof FromYear from) {
            return Optional.of(from.isIn(year));
        }
        return settings.get(((FromSetting) this).firstYear()) instanceof SettingValue.OfYear first
                ? Optional.of(new FromYear(years(), first.year()).isIn(year))
                : Optional.empty();
    }

    private static void check(int years) {
        if (years < 1 || years > MAX_YEARS) {
            throw new IllegalArgumentException("years must be from 1 to " + MAX_YEARS + ": " + years);
        }
    }
}
