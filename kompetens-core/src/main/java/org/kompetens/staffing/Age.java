package org.kompetens.staffing;

import java.time.LocalDate;

/** Ages in whole years. Somebody born on 29 February is a year older on 28 February of a year without the 29th. */
final class Age {

    /** The youngest who can be employed; a birth date that makes somebody younger is taken for a mistake. */
    static final int LEAST = 13;

    /** The oldest. */
    static final int MOST = 100;

    private Age() {}

    /** The age at a date, below nought before birth. */
    static int at(LocalDate date, LocalDate birthDate) {
        int years = date.getYear() - birthDate.getYear();
        return birthDate.plusYears(years).isAfter(date) ? years - 1 : years;
    }

    static boolean isPlausible(int age) {
        return LEAST <= age && age <= MOST;
    }
}
