package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days so many months later, as they are not meant. */
final class OverMonths {

    private OverMonths() {}

    /** As many languages add months: what a month lacks runs over into the next, so that 31 January and one is 3 March. */
    static LocalDate runningOver(LocalDate date, int months) {
        return YearMonth.from(date).plusMonths(months).atDay(1).plusDays(date.getDayOfMonth() - 1L);
    }

    static LocalDate lastDay(LocalDate date) {
        return YearMonth.from(date).atEndOfMonth();
    }
}
