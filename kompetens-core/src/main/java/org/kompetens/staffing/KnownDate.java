package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which dates of leaving are known. Where there is none, some systems write one that never comes, such as the last day of
 * 2099: beyond the longest forecast, nobody knows that somebody will leave at an age that cannot be, or later than the
 * youngest could.
 */
final class KnownDate {

    private KnownDate() {}

    /**
     * Whether a date of leaving is one of a person.
     *
     * @param date the date, if there is one
     * @param birthDate the person's, if it is there and can be
     * @param asOf the date at which staff is counted
     */
    static boolean is(Optional<LocalDate> date, Optional<LocalDate> birthDate, LocalDate asOf) {
        if (date.isEmpty()) {
            return false;
        }
        int year = Cohort.yearOf(date.get(), asOf);
        return year <= ForecastAssumptions.MOST_YEARS
                || (year <= Cohort.FARTHEST_YEAR
                        && birthDate.stream().allMatch(born -> Age.at(date.get(), born) <= Age.MOST));
    }
}
