package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days within which a duty is to be fulfilled that is due before something else, one range for each time that this
 * occurs. Years other than the known cycles' are reckoned with the
 * settings of the known cycle before them, or of the first.
 */
final class DutyAnchors {

    private final CycleGroups groups;
    private final DutyTiming.Before timing;
    private final DayRange stretch;
    private final Map<Integer, NavigableMap<LocalDate, DayRange>> ofGroups = new ConcurrentHashMap<>();

    /** Of those that are due in a stretch of time; and of the last one before it and the next one after it. */
    DutyAnchors(CycleGroups groups, DutyTiming.Before timing, DayRange stretch) {
        this.groups = groups;
        this.timing = timing;
        this.stretch = stretch;
    }

    /** As they hold for a group of units, each by its last day, on which it is due. */
    NavigableMap<LocalDate, DayRange> of(int group) {
        return ofGroups.computeIfAbsent(group, this::rounds);
    }

    private NavigableMap<LocalDate, DayRange> rounds(int group) {
        NavigableMap<LocalDate, DayRange> rounds = new TreeMap<>();
        Optional<LocalDate> before = Optional.empty();
        for (LocalDate due : due(group)) {
            LocalDate first = due.minusYears(1).plusDays(1);
            LocalDate next = before.map(one -> one.plusDays(1)).orElse(first);
            rounds.put(due, new DayRange(next.isAfter(first) ? next : first, due));
            before = Optional.of(due);
        }
        return rounds;
    }

    private NavigableSet<LocalDate> due(int group) {
        NavigableSet<LocalDate> due = new TreeSet<>();
        IntSummaryStatistics offsets = groups.offsets(group, timing.before()).summaryStatistics();
        if (offsets.getCount() > 0) {
            // A year more on both sides, since a week's days can lie in the year before or after their own.
            int first = stretch.first().getYear() - offsets.getMax() - interval() - 1;
            int last = lastBegin().getYear() - offsets.getMin() + interval() + 1;
            for (int year = Math.max(first, Cycle.FIRST_YEAR); year <= Math.min(last, Cycle.LAST_YEAR); year++) {
                addDue(group, year, due);
            }
        }
        LocalDate from = Optional.ofNullable(due.lower(stretch.first())).orElse(stretch.first());
        // What lies before the one before that only says since when that one counts.
        LocalDate since = Optional.ofNullable(due.lower(from)).orElse(from);
        LocalDate until = Optional.ofNullable(due.ceiling(stretch.last())).orElse(stretch.last());
        return due.subSet(since, true, until, true);
    }

    /** Before what begins until when it can be due in the stretch. */
    private LocalDate lastBegin() {
        return groups.byYear().values().stream()
                .flatMap(schedule ->
                        span(schedule).stream().map(span -> span.after(stretch.last(), schedule.workingDays())))
                .max(Comparator.naturalOrder())
                .orElse(stretch.last());
    }

    private void addDue(int group, int year, NavigableSet<LocalDate> due) {
        Schedule schedule = groups.in(year);
        Optional<Span.Given> span = span(schedule);
        if (span.isPresent() && occurs(schedule, year)) {
            groups.days(group, year, timing.before())
                    .forEach(day -> due.add(span.get().before(day, schedule.workingDays())));
        }
    }

    private Optional<Span.Given> span(Schedule schedule) {
        return StepDates.given(timing.span(), schedule.cycle().settings());
    }

    private Optional<Step> step(Schedule schedule) {
        return StepGraph.step(timing.before())
                .flatMap(id -> schedule.graph().index(id))
                .map(schedule.graph()::step);
    }

    /** How many years lie between two cycles in which it occurs. */
    private int interval() {
        return groups.byYear().values().stream()
                .flatMap(schedule -> step(schedule).flatMap(Step::recurrence).stream())
                .mapToInt(Recurrence::years)
                .max()
                .orElse(1);
    }

    private boolean occurs(Schedule schedule, int year) {
        return step(schedule)
                .flatMap(Step::recurrence)
                .map(often -> often.occurs(year, schedule.cycle().settings()).orElse(false))
                .orElse(true);
    }
}
