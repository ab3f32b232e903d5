package org.kompetens.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** On which date of a year a holiday falls. */
public sealed interface HolidayDate {

    /**
     * The date in a year.
     *
     * @param year a year of the Gregorian calendar
     * @return the date, or empty where the year has none
     */
    Optional<LocalDate> in(int year);

    /**
     * The same day each year. 29 February falls in leap years only.
     *
     * @param day the day
     */
    record Yearly(MonthDay day) implements HolidayDate {

        /**
         * The same day each year.
         *
         * @param month the month
         * @param dayOfMonth the day of the month
         * @return the date
         */
        public static Yearly of(Month month, int dayOfMonth) {
            return new Yearly(MonthDay.of(month, dayOfMonth));
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        }
    }

    /**
     * A number of days from Easter Sunday.
     *
     * @param days days after Easter Sunday, negative before it, from -80 to 250 so that it stays in the year of that Easter
     */
    record FromEaster(int days) implements HolidayDate {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the days are fewer than -80 or more than 250
         */
        public FromEaster {
            if (days < -80 || days > 250) {
                throw new IllegalArgumentException("days from Easter must be from -80 to 250: " + days);
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(EasterSunday.in(year).plusDays(days));
        }
    }

    /**
     * The first such weekday on or after a day: Midsummer Day is the Saturday from 20 June.
     *
     * @param weekday the weekday
     * @param from the first day on which it can fall; not 29 February
     */
    record WeekdayFrom(DayOfWeek weekday, MonthDay from) implements HolidayDate {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the day does not exist in every year
         */
        public WeekdayFrom {
            if (!from.isValidYear(2001)) {
                throw new IllegalArgumentException("from must exist in every year: " + from);
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(from.atYear(year).with(TemporalAdjusters.nextOrSame(weekday)));
        }
    }

    /**
     * One date, once.
     *
     * @param date the date
     */
    record Once(LocalDate date) implements HolidayDate {

        @Override
        public Optional<LocalDate> in(int year) {
            return date.getYear() == year ? Optional.of(date) : Optional.empty();
        }
    }
}
