package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ages in whole years. Somebody born on 29 February is a year older on 28 February of a year without the 29th. */
final class Age {

    /** The youngest who can be employed; a birth date that makes somebody younger is taken for a mistake. */
    static final int LEAST = 13;

    /** The oldest. */
    static final int MOST = 100;

    private static final int DAYS = 366;

    private Age() {}

    /** The age at a date, below nought before birth. */
    static int at(LocalDate date, LocalDate birthDate) {
        int years = date.getYear() - birthDate.getYear();
        return birthDate.plusYears(years).isAfter(date) ? years - 1 : years;
    }

    /** All dates of birth that make somebody of an age at a date. */
    static List<LocalDate> birthDates(LocalDate date, int age) {
        List<LocalDate> dates = new ArrayList<>(DAYS);
        LocalDate end = date.minusYears(age).plusDays(2);
        for (LocalDate born = date.minusYears(age + 1L).minusDays(2); born.isBefore(end); born = born.plusDays(1)) {
            if (at(date, born) == age) {
                dates.add(born);
            }
        }
        return dates;
    }

    static boolean isPlausible(int age) {
        return LEAST <= age && age <= MOST;
    }
}
