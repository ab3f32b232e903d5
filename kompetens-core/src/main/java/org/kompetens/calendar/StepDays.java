package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The days of a step in one cycle.
 *
 * @param windows the days of its windows, in their order; at least one
 * @param written for each of them, the position of the window that was written down
 * @param first the first day of all
 * @param due the last day of the window that ends first
 * @param last the last day of all
 */
record StepDays(List<DayRange> windows, List<Integer> written, LocalDate first, LocalDate due, LocalDate last) {

    private static final Comparator<DayRange> BY_DAYS =
            Comparator.comparing(DayRange::last).thenComparing(DayRange::first);

    static StepDays of(List<DayRange> windows, List<Integer> written) {
        LocalDate first = LocalDate.MAX;
        LocalDate due = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (DayRange window : windows) {
            first = window.first().isBefore(first) ? window.first() : first;
            due = window.last().isBefore(due) ? window.last() : due;
            last = window.last().isAfter(last) ? window.last() : last;
        }
        return new StepDays(List.copyOf(windows), List.copyOf(written), first, due, last);
    }

    /** The positions of windows by their last days, then their first; alike ones as they are written. */
    static List<Integer> inOrder(List<DayRange> windows) {
        return IntStream.range(0, windows.size())
                .boxed()
                .sorted(Comparator.comparing(windows::get, BY_DAYS))
                .toList();
    }

    /** The first of the windows that ends before what it waits for in another step's. */
    OptionalInt earlierThan(StepDays other) {
        if (windows.size() == 1 || other.windows.size() == 1) {
            return due.isBefore(other.last) ? firstDue() : OptionalInt.empty();
        }
        if (windows.size() != other.windows.size()) {
            return last.isBefore(other.last) ? OptionalInt.of(lastInOrder()) : OptionalInt.empty();
        }
        List<Integer> own = inOrder(windows);
        List<Integer> theirs = inOrder(other.windows);
        return IntStream.range(0, own.size())
                .filter(i -> windows.get(own.get(i))
                        .last()
                        .isBefore(other.windows.get(theirs.get(i)).last()))
                .map(own::get)
                .findFirst();
    }

    /** The last day of what a window waits for in another step's. */
    LocalDate waitsUntil(int window, StepDays other) {
        return windows.size() > 1 && windows.size() == other.windows.size()
                ? other.windows
                        .get(inOrder(other.windows).get(inOrder(windows).indexOf(window)))
                        .last()
                : other.last;
    }

    private OptionalInt firstDue() {
        return IntStream.range(0, windows.size())
                .filter(i -> windows.get(i).last().equals(due))
                .findFirst();
    }

    private int lastInOrder() {
        return inOrder(windows).get(windows.size() - 1);
    }
}
