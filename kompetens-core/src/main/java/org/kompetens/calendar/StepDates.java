package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.workday.WorkingDays;

/**
 * The days of all steps in one cycle, before any move off days off. A step that depends on a setting that is not given,
 * or on a step that is not there, has none.
 */
final class StepDates {

    private final StepGraph graph;
    private final int year;
    private final Optional<WorkingDays> workingDays;
    private final IntFunction<Map<SettingId, SettingValue>> settings;
    private final List<Optional<StepDays>> days;
    private final FindingsBuilder found = new FindingsBuilder();

    /** Without settings or working days: windows that depend on them are not known. */
    StepDates(StepGraph graph, int year) {
        this(graph, year, Optional.empty(), step -> Map.of(), step -> Optional.empty());
    }

    StepDates(StepGraph graph, int year, WorkingDays workingDays, Map<SettingId, SettingValue> settings) {
        this(graph, year, Optional.of(workingDays), step -> settings, step -> Optional.empty());
    }

    /**
     * With the settings that hold for each step.
     *
     * @param workingDays which days are counted where working days are
     * @param elsewhere whose dates a step has that does not follow these
     */
    StepDates(
            StepGraph graph,
            int year,
            Optional<WorkingDays> workingDays,
            IntFunction<Map<SettingId, SettingValue>> settings,
            IntFunction<Optional<StepDates>> elsewhere) {
        this.graph = graph;
        this.year = year;
        this.workingDays = workingDays;
        this.settings = settings;
        this.days = new ArrayList<>(Collections.nCopies(graph.size(), Optional.empty()));
        for (int step : graph.anchorOrder()) {
            Optional<StepDates> others = elsewhere.apply(step);
            days.set(step, others.isPresent() ? others.get().of(step) : resolve(step));
        }
    }

    /** The days of a step. */
    Optional<StepDays> of(int step) {
        return days.get(step);
    }

    /** Windows that would end before they begin. */
    Findings findings() {
        return found.build();
    }

    /** Whether a window that has days of its own lies in no year before that in which the cycle begins, as it is written. */
    static boolean isOfNoYearBefore(Window window) {
        if (window instanceof Window.Months months) {
            return months.first().yearOffset() >= 0;
        }
        if (window instanceof Window.Days days) {
            return days.first().yearOffset() >= 0;
        }
        if (window instanceof Window.Tertial tertial) {
            return tertial.yearOffset() >= 0;
        }
        if (window instanceof Window.Weeks weeks) {
            return weeks.yearOffset() >= 0;
        }
        if (window instanceof Window.Weekday weekday) {
            return weekday.yearOffset() >= 0;
        }
        if (window instanceof Window.EachPart each) {
            return each.yearOffset() >= 0;
        }
        return window instanceof Window.Season season && season.yearOffset() >= 0;
    }

    /** How long a span is; empty where that is a setting that is not given. */
    static Optional<Span.Given> given(Span span, Map<SettingId, SettingValue> settings) {
        if (span instanceof Span.Given given) {
            return Optional.of(given);
        }
        return settings.get(((Span.FromSetting) span).setting()) instanceof SettingValue.OfMonths value
                ? Optional.of(Span.months(value.months()))
                : Optional.empty();
    }

    private Optional<StepDays> resolve(int step) {
        List<Window> windows = graph.step(step).windows();
        List<DayRange> resolved = new ArrayList<>();
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            List<DayRange> days = resolve(step, i, windows.get(i));
            if (days.isEmpty()) {
                return Optional.empty();
            }
            resolved.addAll(days);
            written.addAll(Collections.nCopies(days.size(), i));
        }
        return resolved.isEmpty() ? Optional.empty() : Optional.of(StepDays.of(resolved, written));
    }

    /** None where they depend on what is not known. */
    private List<DayRange> resolve(int step, int index, Window window) {
        Map<SettingId, SettingValue> chosenFor = settings.apply(step);
        if (window instanceof Window.Fixed fixed) {
            return List.of(fixed.in(year));
        }
        if (window instanceof Window.EachPart each) {
            return each.in(graph.firstDay(year));
        }
        if (window instanceof Window.Season season) {
            return chosenFor.get(season.season()) instanceof SettingValue.OfSeason value
                    ? List.of(season(value, year + season.yearOffset()))
                    : List.of();
        }
        if (window instanceof Window.FromSetting chosen) {
            return chosenFor.get(chosen.setting()) instanceof SettingValue.OfWindow value
                    ? List.of(value.window().in(year))
                    : List.of();
        }
        if (window instanceof Window.Dates listed) {
            return chosenFor.get(listed.setting()) instanceof SettingValue.OfDates value
                    ? value.dates().stream()
                            .map(date -> new DayRange(date, date))
                            .toList()
                    : List.of();
        }
        if (window instanceof Window.Within within) {
            Optional<Counted> span = counted(within.span(), chosenFor);
            return span.isEmpty()
                    ? List.of()
                    : anchors(within.after()).stream()
                            .map(after -> new DayRange(
                                    after.last().plusDays(1), span.get().after(after.last())))
                            .toList();
        }
        return inOrder(step, index, limits(window, chosenFor));
    }

    /** First and last days; the first may be after the last. */
    private List<Limits> limits(Window window, Map<SettingId, SettingValue> chosenFor) {
        if (window instanceof Window.By by) {
            return List.of(new Limits(graph.firstDay(year), by.last().in(year)));
        }
        if (window instanceof Window.Until until) {
            return anchors(until.after()).stream()
                    .map(after ->
                            new Limits(after.last().plusDays(1), until.last().in(year)))
                    .toList();
        }
        Window.Before before = (Window.Before) window;
        Optional<Counted> span = counted(before.span(), chosenFor);
        Optional<Counted> from = before.from().flatMap(length -> counted(length, chosenFor));
        if (span.isEmpty() || from.isPresent() != before.from().isPresent()) {
            return List.of();
        }
        return anchors(before.before()).stream()
                .map(anchor -> new Limits(
                        from.map(length -> length.before(anchor.first())).orElseGet(() -> graph.firstDay(year)),
                        span.get().before(anchor.first())))
                .toList();
    }

    /** A span where the days that it counts are known. */
    private Optional<Counted> counted(Span span, Map<SettingId, SettingValue> chosenFor) {
        return given(span, chosenFor)
                .filter(given -> given.unit() != Span.Unit.WORKING_DAYS || workingDays.isPresent())
                .map(given -> new Counted(given, workingDays.orElse(WorkingDays.MONDAY_TO_FRIDAY)));
    }

    private record Counted(Span.Given span, WorkingDays workingDays) {

        LocalDate after(LocalDate day) {
            return span.after(day, workingDays);
        }

        LocalDate before(LocalDate day) {
            return span.before(day, workingDays);
        }
    }

    private record Limits(LocalDate first, LocalDate last) {}

    private List<DayRange> inOrder(int step, int index, List<Limits> limits) {
        Optional<Limits> reversed =
                limits.stream().filter(one -> one.last().isBefore(one.first())).findFirst();
        if (reversed.isEmpty()) {
            return limits.stream()
                    .map(one -> new DayRange(one.first(), one.last()))
                    .toList();
        }
        found.add(Finding.of(
                        CalendarRule.WINDOW_ENDS_BEFORE_BEGIN,
                        FieldPath.of("steps", step).then("windows", index))
                .withValue("step", graph.step(step).id())
                .withValue("first", reversed.get().first())
                .withValue("last", reversed.get().last())
                .withValue("year", year));
        return List.of();
    }

    /** What a window comes before or after; of a step as a whole, from its first day to its last. None where that is not known. */
    List<DayRange> anchors(Anchor anchor) {
        if (anchor instanceof Anchor.OfPeriod of) {
            return List.of(of.period().in(year));
        }
        if (anchor instanceof Anchor.OfEach each) {
            return stepDays(each.step()).map(StepDays::windows).orElse(List.of());
        }
        return stepDays(((Anchor.OfStep) anchor).step())
                .map(whole -> List.of(new DayRange(whole.first(), whole.last())))
                .orElse(List.of());
    }

    private Optional<StepDays> stepDays(StepId step) {
        return graph.index(step).flatMap(days::get);
    }

    private static DayRange season(SettingValue.OfSeason season, int year) {
        MonthDay first = season.first();
        MonthDay last = season.last();
        return new DayRange(first.atYear(year), last.atYear(last.isBefore(first) ? year + 1 : year));
    }
}
