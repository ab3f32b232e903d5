package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which dates of leaving are known. Where there is none, some systems write one that never comes, such as the last day of
 * 2099: beyond the longest forecast, nobody knows that somebody will leave at an age that cannot be, or at an age that
 * is not known, or later than the youngest could.
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
        return !isFar(date.get(), asOf)
                || (Cohort.yearOf(date.get(), asOf) <= Cohort.FARTHEST_YEAR
                        && birthDate
                                .filter(born -> Age.at(date.get(), born) <= Age.MOST)
                                .isPresent());
    }

    /**
     * Whether a date is beyond the longest forecast, so that it may stand for none.
     *
     * @param date the date
     * @param asOf the date at which staff is counted
     */
    static boolean isFar(LocalDate date, LocalDate asOf) {
        return Cohort.yearOf(date, asOf) > ForecastAssumptions.MOST_YEARS;
    }
}
