package org.kompetens.staffing;

import java.time.LocalDate;

/**
 * People of whom a forecast knows the same: their age, when they leave if that is known, and the band of their position
 * size. As a number of {@value #BITS} bits. Ages are those at the as-of date, for those who are hired later too: whoever
 * is hired at 18 in ten years is of <em>age at the as-of date</em> 8.
 */
@SuppressWarnings("EnumOrdinal") // A number that lives no longer than the sums.
final class Cohort {

    static final int BITS = 20;

    /** Age at the as-of date of those whose age is not known. */
    static final int UNKNOWN_AGE = 223;

    /** The youngest at the as-of date: hired at the least age at the end of the last year. */
    static final int LEAST_AGE = Age.LEAST - ForecastAssumptions.MOST_YEARS;

    private static final int AGE_OFFSET = 32;
    private static final int AGE_SHIFT = 12;
    private static final int LEAVING_SHIFT = 4;
    private static final int LEAVING_MASK = 0xFF;
    private static final int KNOWN_BIT = 8;
    private static final int SIZE_MASK = 7;

    private static final int SPREAD = 0;
    private static final int NEVER = 255;
    private static final int YEAR_OFFSET = 100;

    /** Within how many years somebody leaves whose date of leaving is known; what is later is no date of a person. */
    static final int FARTHEST_YEAR = 90;

    private static final PositionSize[] SIZES = PositionSize.values();

    private Cohort() {}

    private static int code(int age, int leaving, int known, PositionSize size) {
        return ((age + AGE_OFFSET) << AGE_SHIFT) | (leaving << LEAVING_SHIFT) | known | size.ordinal();
    }

    /** Those who leave in a year of the forecast at a date that is known of them. */
    static int leaving(int age, int year, PositionSize size) {
        return code(age, year + YEAR_OFFSET, KNOWN_BIT, size);
    }

    /** Those who retire by a policy in a year of the forecast; 0 and below if they should have done so already. */
    static int retiring(int age, int year, PositionSize size) {
        return code(age, Math.max(-FARTHEST_YEAR, Math.min(FARTHEST_YEAR, year)) + YEAR_OFFSET, 0, size);
    }

    /** Those who retire by what the policy says of people of their age. */
    static int ofAge(int age, PositionSize size) {
        return code(age, SPREAD, 0, size);
    }

    /** The same people in a role with another retirement policy: of their date of birth only the age is kept. */
    static int ofOtherPolicy(int cohort) {
        return isLeaving(cohort) || !hasKnownAge(cohort) ? cohort : ofAge(age(cohort), size(cohort));
    }

    /** Those who never retire, as the policy does not know them or their age is not known. */
    static int neverRetiring(int age, PositionSize size) {
        return code(age, NEVER, 0, size);
    }

    static int age(int cohort) {
        return (cohort >> AGE_SHIFT) - AGE_OFFSET;
    }

    static boolean hasKnownAge(int cohort) {
        return age(cohort) != UNKNOWN_AGE;
    }

    /** Whether there is a year in which they leave or retire. */
    static boolean hasYear(int cohort) {
        int leaving = leaving(cohort);
        return leaving != SPREAD && leaving != NEVER;
    }

    static int year(int cohort) {
        return leaving(cohort) - YEAR_OFFSET;
    }

    static boolean isOfAge(int cohort) {
        return leaving(cohort) == SPREAD;
    }

    static boolean isNeverRetiring(int cohort) {
        return leaving(cohort) == NEVER;
    }

    private static int leaving(int cohort) {
        return cohort >> LEAVING_SHIFT & LEAVING_MASK;
    }

    /** Whether the date of leaving is known of them, so that no policy and no rate says anything. */
    static boolean isLeaving(int cohort) {
        return (cohort & KNOWN_BIT) != 0;
    }

    static PositionSize size(int cohort) {
        return SIZES[cohort & SIZE_MASK];
    }

    static int withSize(int cohort, PositionSize size) {
        return (cohort & ~SIZE_MASK) | size.ordinal();
    }

    /**
     * The year of a forecast to which a date belongs: year t is after t - 1 years from the as-of date, and not after t
     * years. Somebody no longer employed on a date is not in the stock of that date.
     */
    static int yearOf(LocalDate date, LocalDate asOf) {
        int years = date.getYear() - asOf.getYear();
        return date.isAfter(asOf.plusYears(years)) ? years + 1 : years;
    }
}
