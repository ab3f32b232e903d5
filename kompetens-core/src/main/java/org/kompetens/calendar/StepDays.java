package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of a step in one cycle.
 *
 * @param windows the days of its windows, in their order; at least one
 * @param first the first day of all
 * @param due the last day of the window that ends first
 * @param last the last day of all
 */
record StepDays(List<DayRange> windows, LocalDate first, LocalDate due, LocalDate last) {

    static StepDays of(List<DayRange> windows) {
        LocalDate first = LocalDate.MAX;
        LocalDate due = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (DayRange window : windows) {
            first = window.first().isBefore(first) ? window.first() : first;
            due = window.last().isBefore(due) ? window.last() : due;
            last = window.last().isAfter(last) ? window.last() : last;
        }
        return new StepDays(List.copyOf(windows), first, due, last);
    }
}
