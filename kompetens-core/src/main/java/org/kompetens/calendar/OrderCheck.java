package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

/**
 * Holds the windows of steps against the cycle, and against each other in years in which both occur: nothing over before
 * the cycle begins, nothing due before what it waits for, parts within the whole. A step is held against each step that it names as what it waits for, and of those that the wholes
 * above it name, against the one with one window that is done last, and the one with several: against each, all parts of
 * a whole that waits for much would take the product of both.
 */
final class OrderCheck {

    /** So many years after its cycle, a window is hardly meant. */
    private static final int FAR = 10;

    private final StepGraph graph;
    private final List<Integer> wholesFirst;
    private final FindingsBuilder found = new FindingsBuilder();
    private final Set<List<Object>> reported = new HashSet<>();

    /** By rule and place, in how many years it was looked at, in how many it was wrong, and what was in the first of these. */
    private final Map<List<Object>, Integer> heldIn = new HashMap<>();

    private final Map<List<Object>, Integer> wrongIn = new HashMap<>();
    private final Map<List<Object>, Finding> wrong = new LinkedHashMap<>();
    private final IntFunction<Map<SettingId, SettingValue>> settings;
    private final IntFunction<StepDates> ofYear;

    private OrderCheck(
            StepGraph graph, IntFunction<Map<SettingId, SettingValue>> settings, IntFunction<StepDates> ofYear) {
        this.graph = graph;
        this.wholesFirst = graph.wholesFirst();
        this.settings = settings;
        this.ofYear = ofYear;
    }

    /**
     * What is out of order in some year, each reported for the first such year; what is in order in others is a warning.
     * Without settings, so that steps whose first year is one are held against each other only where they recur alike, and
     * without working days.
     *
     * @param from the first year that is looked at
     */
    static Findings inAnyYear(StepGraph graph, int from) {
        OrderCheck check = new OrderCheck(graph, step -> Map.of(), year -> new StepDates(graph, year));
        for (int year : YearPatterns.firstYears(graph.steps(), from)) {
            check.check(check.ofYear.apply(year), year);
        }
        return check.findings();
    }

    /**
     * What is out of order in one cycle.
     *
     * @param settings what holds for each step
     * @param ofYear the dates in the cycle that begins in a year, by what lasts of the settings in others
     */
    static Findings in(
            StepGraph graph,
            int year,
            IntFunction<Map<SettingId, SettingValue>> settings,
            IntFunction<StepDates> ofYear) {
        OrderCheck check = new OrderCheck(graph, settings, ofYear);
        check.check(ofYear.apply(year), year);
        return check.findings();
    }

    private Findings findings() {
        wrong.forEach((what, first) ->
                found.add(inHowMany(wrongIn, what) < inHowMany(heldIn, what) ? inSomeYears(first) : first));
        return found.build();
    }

    private static int inHowMany(Map<List<Object>, Integer> years, List<Object> what) {
        return years.getOrDefault(what, 0);
    }

    private static Finding inSomeYears(Finding finding) {
        return Finding.of(CalendarRule.CALENDAR_CONTRADICTS_IN_SOME_YEARS, finding.path())
                .withValue("step", finding.values().getOrDefault("step", ""))
                .withValue("year", finding.values().getOrDefault("year", ""));
    }

    /** Counts that something was held against something else, and where it is out of order, that too. */
    private void hold(List<Object> what, Optional<Finding> finding) {
        heldIn.merge(what, 1, Integer::sum);
        finding.ifPresent(one -> {
            wrongIn.merge(what, 1, Integer::sum);
            wrong.putIfAbsent(what, one);
        });
    }

    private void check(StepDates dates, int year) {
        windows(dates);
        @Nullable
        Integer[] single = lastOfWholes(dates, year, days -> days.windows().size() == 1);
        @Nullable
        Integer[] several = lastOfWholes(dates, year, days -> days.windows().size() > 1);
        for (int step = 0; step < graph.size(); step++) {
            Optional<StepDays> own = dates.of(step);
            if (own.isPresent() && occursIn(step, year)) {
                checkBegins(step, own.get(), year);
                for (int predecessor : graph.predecessors(step)) {
                    checkDue(step, own.get(), predecessor, dates, year);
                }
                if (single[step] != null) {
                    checkDue(step, own.get(), single[step], dates, year);
                }
                if (several[step] != null) {
                    checkDue(step, own.get(), several[step], dates, year);
                }
                checkPart(step, own.get(), dates, year);
            }
        }
        checkPrevious(dates, year);
    }

    /** Windows that would end before they begin, of all that come after or before something. */
    private void windows(StepDates dates) {
        Map<FieldPath, Finding> reversed = new HashMap<>();
        dates.findings().forEach(finding -> reversed.put(finding.path(), finding));
        for (int step = 0; step < graph.size(); step++) {
            for (int window = 0; window < graph.step(step).windows().size(); window++) {
                FieldPath path = FieldPath.of("steps", step).then("windows", window);
                hold(List.of(CalendarRule.WINDOW_ENDS_BEFORE_BEGIN, path), Optional.ofNullable(reversed.get(path)));
            }
        }
    }

    /** Whoever leaves out a year means mostly one within the cycle, and whoever gives one, one not far from it. */
    private void checkBegins(int step, StepDays own, int year) {
        LocalDate begins = graph.firstDay(year);
        for (int i = 0; i < own.windows().size(); i++) {
            DayRange days = own.windows().get(i);
            int written = own.written().get(i);
            if (StepDates.isOfNoYearBefore(graph.step(step).windows().get(written))) {
                if (days.last().isBefore(begins)) {
                    tell(CalendarRule.WINDOW_BEFORE_CYCLE, step, written, days, begins);
                }
                if (days.first().isAfter(begins.plusYears(FAR))) {
                    tell(CalendarRule.WINDOW_FAR_AFTER_CYCLE, step, written, days, begins);
                }
            }
        }
    }

    private void tell(CalendarRule rule, int step, int window, DayRange days, LocalDate begins) {
        if (reported.add(List.of(rule, step, window))) {
            found.add(Finding.of(rule, FieldPath.of("steps", step).then("windows", window))
                    .withValue("step", graph.step(step).id())
                    .withValue("first", days.first())
                    .withValue("last", days.last())
                    .withValue("begins", begins));
        }
    }

    /** The cycle before is taken to begin a year before. */
    private void checkPrevious(StepDates dates, int year) {
        if (graph.steps().stream().allMatch(step -> step.afterPrevious().isEmpty())) {
            return;
        }
        StepDates before = ofYear.apply(year - 1);
        for (int step = 0; step < graph.size(); step++) {
            Optional<StepDays> own = dates.of(step);
            if (own.isPresent() && isKnownToOccur(step, year)) {
                for (StepId id : graph.step(step).afterPrevious()) {
                    checkPrevious(step, own.get().due(), graph.index(id), before, year);
                }
            }
        }
    }

    /** Dates that are listed for one cycle say nothing of another. */
    static Map<SettingId, SettingValue> lasting(Map<SettingId, SettingValue> settings) {
        Map<SettingId, SettingValue> lasting = new HashMap<>(settings);
        lasting.values().removeIf(SettingValue.OfDates.class::isInstance);
        return lasting;
    }

    private void checkPrevious(int step, LocalDate due, Optional<Integer> other, StepDates before, int year) {
        if (other.isPresent() && isKnownToOccur(other.get(), year - 1)) {
            before.of(other.get())
                    .map(StepDays::last)
                    .ifPresent(last -> hold(
                            List.of(CalendarRule.STEP_DUE_BEFORE_PREDECESSOR, step, other.get()),
                            due.isBefore(last)
                                    ? Optional.of(due(step, other.get(), due, last, year))
                                    : Optional.empty()));
        }
    }

    /** Where the first year is a setting that is not known, whether it does is not known either. */
    private boolean occursIn(int step, int year) {
        return graph.step(step)
                .recurrence()
                .map(often -> often.occurs(year, settings.apply(step)).orElse(true))
                .orElse(true);
    }

    private boolean isKnownToOccur(int step, int year) {
        return graph.step(step)
                .recurrence()
                .map(often -> often.occurs(year, settings.apply(step)).orElse(false))
                .orElse(true);
    }

    /** Whether two steps are known to occur in one year. */
    private boolean bothOccur(int step, int other, int year) {
        Optional<Recurrence> own = graph.step(step).recurrence();
        Optional<Recurrence> theirs = graph.step(other).recurrence();
        boolean known = own.equals(theirs)
                || own.isEmpty()
                || theirs.isEmpty()
                || (own.get().occurs(year, settings.apply(step)).isPresent()
                        && theirs.get().occurs(year, settings.apply(other)).isPresent());
        return known && occursIn(step, year) && occursIn(other, year);
    }

    /** For each step, what is done last of all that the wholes above it name as what they wait for. */
    private @Nullable Integer[] lastOfWholes(StepDates dates, int year, Predicate<StepDays> which) {
        @Nullable Integer[] ofWholes = new Integer[graph.size()];
        @Nullable Integer[] withOwn = new Integer[graph.size()];
        for (int step : wholesFirst) {
            if (graph.whole(step).isPresent()) {
                ofWholes[step] = withOwn[graph.whole(step).getAsInt()];
            }
            withOwn[step] = ofWholes[step];
            for (int predecessor : graph.predecessors(step)) {
                if (dates.of(predecessor).filter(which).isPresent()
                        && isKnownToOccur(predecessor, year)
                        && isLater(predecessor, withOwn[step], dates)) {
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
        // A whole waits for its parts by itself; that they are done within it is another rule.
        boolean isPart = graph.step(predecessor)
                .partOf()
                .equals(Optional.of(graph.step(step).id()));
        if (!isPart && bothOccur(step, predecessor, year)) {
            dates.of(predecessor)
                    .ifPresent(theirs -> hold(
                            List.of(CalendarRule.STEP_DUE_BEFORE_PREDECESSOR, step, predecessor),
                            own.earlierThan(theirs).stream()
                                    .mapToObj(early -> due(
                                            step,
                                            predecessor,
                                            own.windows().get(early).last(),
                                            own.waitsUntil(early, theirs),
                                            year))
                                    .findFirst()));
        }
    }

    private Finding due(int step, int predecessor, LocalDate due, LocalDate predecessorDue, int year) {
        return Finding.of(CalendarRule.STEP_DUE_BEFORE_PREDECESSOR, FieldPath.of("steps", step))
                .withValue("step", graph.step(step).id())
                .withValue("due", due)
                .withValue("predecessor", graph.step(predecessor).id())
                .withValue("predecessor-due", predecessorDue)
                .withValue("year", year);
    }

    private void checkPart(int step, StepDays own, StepDates dates, int year) {
        if (graph.whole(step).isEmpty()) {
            return;
        }
        int whole = graph.whole(step).getAsInt();
        Optional<StepDays> days = dates.of(whole);
        if (days.isPresent() && bothOccur(step, whole, year)) {
            boolean outside = own.first().isBefore(days.get().first())
                    || own.last().isAfter(days.get().last());
            Finding finding = Finding.of(CalendarRule.STEP_PART_OUTSIDE_WHOLE, FieldPath.of("steps", step))
                    .withValue("step", graph.step(step).id())
                    .withValue("whole", graph.step(step).partOf().orElseThrow())
                    .withValue("year", year);
            hold(
                    List.of(CalendarRule.STEP_PART_OUTSIDE_WHOLE, step, whole),
                    outside ? Optional.of(finding) : Optional.empty());
        }
    }
}
