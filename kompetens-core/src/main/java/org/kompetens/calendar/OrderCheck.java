package org.kompetens.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

/**
 * Holds the windows of steps against each other: nothing due before what it waits for, parts within the whole. A step is
 * held against each step that it names as what it waits for, and against the one that is done last of those that the
 * wholes above it name: against each, all parts of a whole that waits for much would take the product of both.
 */
final class OrderCheck {

    // The Gregorian calendar repeats itself after 400 years.
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 400;

    private final StepGraph graph;
    private final List<Integer> wholesFirst;
    private final FindingsBuilder found = new FindingsBuilder();
    private final Set<List<Object>> reported = new HashSet<>();

    private OrderCheck(StepGraph graph) {
        this.graph = graph;
        this.wholesFirst = graph.wholesFirst();
    }

    /** What is out of order in some year, each reported for the first such year from 2000; without settings. */
    static Findings inAnyYear(StepGraph graph) {
        OrderCheck check = new OrderCheck(graph);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            check.check(new StepDates(graph, year, Map.of()), year);
        }
        return check.found.build();
    }

    /** What is out of order in one cycle. */
    static Findings in(StepGraph graph, StepDates dates, int year) {
        OrderCheck check = new OrderCheck(graph);
        check.check(dates, year);
        return check.found.build();
    }

    private void check(StepDates dates, int year) {
        for (Finding finding : dates.findings()) {
            report(finding);
        }
        @Nullable Integer[] lastOfWholes = lastOfWholes(dates);
        for (int step = 0; step < graph.size(); step++) {
            Optional<StepDays> own = dates.of(step);
            if (own.isPresent()) {
                for (int predecessor : graph.predecessors(step)) {
                    checkDue(step, own.get(), predecessor, dates, year);
                }
                if (lastOfWholes[step] != null) {
                    checkDue(step, own.get(), lastOfWholes[step], dates, year);
                }
                checkPart(step, own.get(), dates, year);
            }
        }
    }

    /** For each step, what is done last of all that the wholes above it name as what they wait for. */
    private @Nullable Integer[] lastOfWholes(StepDates dates) {
        @Nullable Integer[] ofWholes = new Integer[graph.size()];
        @Nullable Integer[] withOwn = new Integer[graph.size()];
        for (int step : wholesFirst) {
            if (graph.whole(step).isPresent()) {
                ofWholes[step] = withOwn[graph.whole(step).getAsInt()];
            }
            withOwn[step] = ofWholes[step];
            for (int predecessor : graph.predecessors(step)) {
                if (isLater(predecessor, withOwn[step], dates)) {
                    withOwn[step] = predecessor;
                }
            }
        }
        return ofWholes;
    }

    private static boolean isLater(int step, @Nullable Integer other, StepDates dates) {
        Optional<StepDays> days = dates.of(step);
        return days.isPresent()
                && (other == null
                        || days.get()
                                .last()
                                .isAfter(dates.of(other).orElseThrow().last()));
    }

    private void checkDue(int step, StepDays own, int predecessor, StepDates dates, int year) {
        Optional<StepDays> theirs = dates.of(predecessor);
        // A whole waits for its parts by itself; that they are done within it is another rule.
        boolean isPart = graph.step(predecessor)
                .partOf()
                .equals(Optional.of(graph.step(step).id()));
        if (theirs.isPresent() && !isPart && own.due().isBefore(theirs.get().last())) {
            report(Finding.of(CalendarRule.STEP_DUE_BEFORE_PREDECESSOR, FieldPath.of("steps", step))
                    .withValue("step", graph.step(step).id())
                    .withValue("due", own.due())
                    .withValue("predecessor", graph.step(predecessor).id())
                    .withValue("predecessor-due", theirs.get().last())
                    .withValue("year", year));
        }
    }

    private void checkPart(int step, StepDays own, StepDates dates, int year) {
        if (graph.whole(step).isEmpty()) {
            return;
        }
        Optional<StepDays> whole = dates.of(graph.whole(step).getAsInt());
        if (whole.isPresent()
                && (own.first().isBefore(whole.get().first())
                        || own.last().isAfter(whole.get().last()))) {
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
