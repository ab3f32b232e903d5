package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** The periods of one duty that ended in a cycle, and in which there is no record. */
final class DutyPeriods {

    private final DutyTiming timing;
    private final int months;
    private final DayRange cycle;
    private final LocalDate asOf;

    /** The months are those of the timing, where it has any. */
    DutyPeriods(DutyTiming timing, int months, DayRange cycle, LocalDate asOf) {
        this.timing = timing;
        this.months = months;
        this.cycle = cycle;
        this.asOf = asOf;
    }

    /**
     * The periods missed.
     *
     * @param since the first day from which the duty holds for its subject
     * @param dates when it was fulfilled
     */
    List<DayRange> missed(LocalDate since, NavigableSet<LocalDate> dates) {
        NavigableSet<LocalDate> known = dates.headSet(asOf, true);
        if (timing instanceof DutyTiming.Within) {
            return rolling(since, known);
        }
        return fixed().stream()
                .filter(period -> period.last().isBefore(asOf))
                .filter(period ->
                        known.subSet(period.first(), true, period.last(), true).isEmpty())
                .toList();
    }

    private List<DayRange> fixed() {
        List<DayRange> periods = new ArrayList<>();
        if (timing instanceof DutyTiming.OnceEach once && once.year() == DutyTiming.Year.CYCLE) {
            periods.add(cycle);
            return periods;
        }
        for (int year = cycle.first().getYear(); year <= cycle.last().getYear(); year++) {
            LocalDate lastOfYear = LocalDate.of(year, Month.DECEMBER, 31);
            if (timing instanceof DutyTiming.OnceEach) {
                if (cycle.contains(lastOfYear)) {
                    periods.add(new DayRange(LocalDate.of(year, Month.JANUARY, 1), lastOfYear));
                }
            } else {
                addAfter(LocalDate.of(year, Month.APRIL, 30), periods);
                addAfter(LocalDate.of(year, Month.AUGUST, 31), periods);
                addAfter(lastOfYear, periods);
            }
        }
        return periods;
    }

    private void addAfter(LocalDate end, List<DayRange> periods) {
        if (cycle.contains(end)) {
            periods.add(new DayRange(end.plusDays(1), end.plusMonths(months)));
        }
    }

    private List<DayRange> rolling(LocalDate since, NavigableSet<LocalDate> known) {
        List<DayRange> missed = new ArrayList<>();
        LocalDate before = known.lower(cycle.first());
        LocalDate start = since.isAfter(cycle.first()) ? since : cycle.first();
        LocalDate first = before == null ? start : before.plusDays(1);
        LocalDate due = (before == null ? start : before).plusMonths(months);
        while (!due.isAfter(cycle.last())) {
            LocalDate next = known.ceiling(first);
            if (due.isBefore(asOf) && cycle.contains(due) && (next == null || next.isAfter(due))) {
                missed.add(new DayRange(first, due));
            }
            if (next == null) {
                return missed;
            }
            first = next.plusDays(1);
            due = next.plusMonths(months);
        }
        return missed;
    }
}
