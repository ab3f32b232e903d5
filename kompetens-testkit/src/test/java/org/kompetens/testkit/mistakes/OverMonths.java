package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days so many months later, or earlier where that is below nought, as they are not meant. */
final class OverMonths {

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 365;
    private static final int MONTHS = 12;

    private OverMonths() {}

    /** As many languages add months: what a month lacks runs over into the next, so that 31 January and one is 3 March. */
    static LocalDate runningOver(LocalDate date, int months) {
        return YearMonth.from(date).plusMonths(months).atDay(1).plusDays(date.getDayOfMonth() - 1L);
    }

    /** As if every month had thirty days. */
    static LocalDate ofThirtyDays(LocalDate date, int months) {
        return date.plusDays((long) DAYS_OF_A_MONTH * months);
    }

    /** As if every year had 365 days; months that are left are right. */
    static LocalDate yearsOf365Days(LocalDate date, int months) {
        return date.plusDays((long) DAYS_OF_A_YEAR * (months / MONTHS)).plusMonths(months % MONTHS);
    }

    static LocalDate lastDay(LocalDate date) {
        return YearMonth.from(date).atEndOfMonth();
    }
}
