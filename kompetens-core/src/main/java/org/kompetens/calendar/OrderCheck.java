package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;

/** Holds the windows of steps against each other: nothing due before what it waits for, parts within the whole. */
final class OrderCheck {

    // The Gregorian calendar repeats itself after 400 years.
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 400;

    private final StepGraph graph;
    private final List<Finding> found = new ArrayList<>();
    private final Set<List<Object>> reported = new HashSet<>();

    private OrderCheck(StepGraph graph) {
        this.graph = graph;
    }

    /** What is out of order in some year, each reported for the first such year from 2000; without settings. */
    static List<Finding> inAnyYear(StepGraph graph) {
        OrderCheck check = new OrderCheck(graph);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            check.check(new StepDates(graph, year, Map.of()), year);
        }
        return check.found;
    }

    /** What is out of order in one cycle. */
    static List<Finding> in(StepGraph graph, StepDates dates, int year) {
        OrderCheck check = new OrderCheck(graph);
        check.check(dates, year);
        return check.found;
    }

    private void check(StepDates dates, int year) {
        for (Finding finding : dates.findings()) {
            report(finding);
        }
        for (int i = 0; i < graph.size(); i++) {
            int step = i;
            if (dates.of(i).isPresent()) {
                List<DayRange> own = dates.of(i).get();
                for (int predecessor : graph.waiting().before(i)) {
                    dates.of(predecessor).ifPresent(theirs -> checkDue(step, own, predecessor, theirs, year));
                }
                graph.step(i)
                        .partOf()
                        .flatMap(graph::index)
                        .ifPresent(whole -> dates.of(whole).ifPresent(theirs -> checkPart(step, own, theirs, year)));
            }
        }
    }

    private void checkDue(int step, List<DayRange> own, int predecessor, List<DayRange> theirs, int year) {
        if (graph.step(predecessor).partOf().equals(Optional.of(graph.step(step).id()))) {
            return;
        }
        LocalDate due =
                own.stream().map(DayRange::last).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate waitsUntil = StepDates.last(theirs);
        if (due.isBefore(waitsUntil)) {
            report(Finding.of(CalendarRule.STEP_DUE_BEFORE_PREDECESSOR, FieldPath.of("steps", step))
                    .withValue("step", graph.step(step).id())
                    .withValue("due", due)
                    .withValue("predecessor", graph.step(predecessor).id())
                    .withValue("predecessor-due", waitsUntil)
                    .withValue("year", year));
        }
    }

    private void checkPart(int step, List<DayRange> own, List<DayRange> whole, int year) {
        if (StepDates.first(own).isBefore(StepDates.first(whole))
                || StepDates.last(own).isAfter(StepDates.last(whole))) {
            report(Finding.of(CalendarRule.STEP_PART_OUTSIDE_WHOLE, FieldPath.of("steps", step))
                    .withValue("step", graph.step(step).id())
                    .withValue("whole", graph.step(step).partOf().orElseThrow())
                    .withValue("year", year));
        }
    }

    private void report(Finding finding) {
        String other = finding.values().getOrDefault("predecessor", "");
        if (reported.add(List.of(finding.rule(), finding.path(), other))) {
            found.add(finding);
        }
    }
}
