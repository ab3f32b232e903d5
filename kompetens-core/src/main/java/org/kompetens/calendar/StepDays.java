package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.Comparator;
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
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return new StepDays(
                List.copyOf(windows),
                windows.stream().map(DayRange::first).min(order).orElseThrow(),
                windows.stream().map(DayRange::last).min(order).orElseThrow(),
                windows.stream().map(DayRange::last).max(order).orElseThrow());
    }
}
