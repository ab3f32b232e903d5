package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The days within which a duty is to be fulfilled that is due before something else, one range for each time that this
 * occurs. Years other than the cycle's are reckoned with the cycle's settings.
 */
final class DutyAnchors {

    private final Schedule schedule;
    private final SettingGroups groups;
    private final DutyTiming.Before timing;
    private final DayRange stretch;
    private final List<Optional<NavigableMap<LocalDate, DayRange>>> ofGroups = new ArrayList<>();

    /** Of those that are due in a stretch of time; and of the last one before it and the next one after it. */
    DutyAnchors(Schedule schedule, SettingGroups groups, DutyTiming.Before timing, DayRange stretch) {
        this.schedule = schedule;
        this.groups = groups;
        this.timing = timing;
        this.stretch = stretch;
        for (int group = 0; group < groups.size(); group++) {
            ofGroups.add(Optional.empty());
        }
    }

    /** As they hold for a group of units, each by its last day, on which it is due. */
    NavigableMap<LocalDate, DayRange> of(int group) {
        Optional<NavigableMap<LocalDate, DayRange>> known = ofGroups.get(group);
        if (known.isPresent()) {
            return known.get();
        }
        NavigableMap<LocalDate, DayRange> rounds = rounds(group);
        ofGroups.set(group, Optional.of(rounds));
        return rounds;
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
        Optional<Span.Given> span =
                StepDates.given(timing.span(), schedule.cycle().settings());
        int ofCycle = schedule.cycle().year();
        List<LocalDate> own = days(group, ofCycle);
        if (span.isPresent() && !own.isEmpty()) {
            IntSummaryStatistics offsets =
                    own.stream().mapToInt(day -> day.getYear() - ofCycle).summaryStatistics();
            // A year more on both sides, since a week's days can lie in the year before or after their own.
            int first = stretch.first().getYear() - offsets.getMax() - interval() - 1;
            int last = span.get().after(stretch.last(), schedule.workingDays()).getYear()
                    - offsets.getMin()
                    + interval()
                    + 1;
            for (int year = Math.max(first, Cycle.FIRST_YEAR); year <= Math.min(last, Cycle.LAST_YEAR); year++) {
                if (occurs(year)) {
                    days(group, year).forEach(day -> due.add(span.get().before(day, schedule.workingDays())));
                }
            }
        }
        LocalDate from = Optional.ofNullable(due.lower(stretch.first())).orElse(stretch.first());
        // What lies before the one before that only says since when that one counts.
        LocalDate since = Optional.ofNullable(due.lower(from)).orElse(from);
        LocalDate until = Optional.ofNullable(due.ceiling(stretch.last())).orElse(stretch.last());
        return due.subSet(since, true, until, true);
    }

    private Optional<Step> step() {
        return StepGraph.step(timing.before())
                .flatMap(id -> schedule.graph().index(id))
                .map(schedule.graph()::step);
    }

    /** How many years lie between two cycles in which it occurs. */
    private int interval() {
        return step().flatMap(Step::recurrence).map(Recurrence::years).orElse(1);
    }

    private boolean occurs(int year) {
        return step().flatMap(Step::recurrence)
                .map(often -> often.occurs(year, schedule.cycle().settings()).orElse(false))
                .orElse(true);
    }

    /** Before which days it is due, by the cycle that begins in a year. */
    private List<LocalDate> days(int group, int year) {
        StepDates dates = groups.dates(group, schedule.graph(), year, UnaryOperator.identity());
        return dates.anchors(timing.before()).stream().map(DayRange::first).toList();
    }
}
