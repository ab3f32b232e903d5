package org.kompetens.organisation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How long an assessment counts, from its date on.
 *
 * @param unit what is counted
 * @param number how many; of months from 1, of ends of years from 0
 */
public record Validity(Unit unit, int number) {

    /** The most months or years. */
    public static final int MOST = 1_200;

    /** What is counted. */
    public enum Unit {
        /** Months as calendars have them: from 29 February 2024, twelve of them end on 28 February 2025. */
        MONTHS(1),
        /** Ends of years: 0 is the end of the year of the assessment, 1 that of the next year. */
        YEAR_ENDS(0);

        private final int least;

        Unit(int least) {
            this.least = least;
        }
    }

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there are fewer than 1 month or 0 ends of years, or more than {@value #MOST}
     */
    public Validity {
        Objects.requireNonNull(unit, "unit");
        if (number < unit.least || number > MOST) {
            throw new IllegalArgumentException("number must be from " + unit.least + " to " + MOST + ", is " + number);
        }
    }

    /**
     * So many months.
     *
     * @param number from 1 to {@value #MOST}
     * @return the validity
     * @throws IllegalArgumentException if it is not
     */
    public static Validity months(int number) {
        return new Validity(Unit.MONTHS, number);
    }

    /**
     * Until the end of a year.
     *
     * @param number how many years after that of the assessment, from 0 to {@value #MOST}
     * @return the validity
     * @throws IllegalArgumentException if it is not
     */
    public static Validity yearEnds(int number) {
        return new Validity(Unit.YEAR_ENDS, number);
    }

    /**
     * When an assessment of a date ceases to count by it.
     *
     * @param date when it was judged
     * @return the first date on which it no longer counts: the date so many months later, the last day of that month
     *     where it has no such day; or 1 January after the year
     */
    public LocalDate expiry(LocalDate date) {
        return switch (unit) {
            case MONTHS -> date.plusMonths(number);
            case YEAR_ENDS -> LocalDate.of(date.getYear() + number + 1, 1, 1);
        };
    }
}
