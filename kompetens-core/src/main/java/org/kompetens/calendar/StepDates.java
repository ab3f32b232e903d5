package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

/**
 * The days of all steps in one cycle, before any move off days off. A step that depends on a setting that is not given,
 * or on a step that is not there, has none.
 */
final class StepDates {

    private final StepGraph graph;
    private final int year;
    private final Map<SettingId, SettingValue> settings;
    private final List<Optional<StepDays>> days;
    private final FindingsBuilder found = new FindingsBuilder();

    StepDates(StepGraph graph, int year, Map<SettingId, SettingValue> settings) {
        this.graph = graph;
        this.year = year;
        this.settings = settings;
        this.days = new ArrayList<>(Collections.nCopies(graph.size(), Optional.empty()));
        for (int step : graph.anchorOrder()) {
            days.set(step, resolve(step));
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

    static OptionalInt months(MonthCount months, Map<SettingId, SettingValue> settings) {
        if (months instanceof MonthCount.Given given) {
            return OptionalInt.of(given.months());
        }
        SettingId setting = ((MonthCount.FromSetting) months).setting();
        return settings.get(setting) instanceof SettingValue.OfMonths value
                ? OptionalInt.of(value.months())
                : OptionalInt.empty();
    }

    private Optional<StepDays> resolve(int step) {
        List<Window> windows = graph.step(step).windows();
        List<DayRange> resolved = new ArrayList<>(windows.size());
        for (int i = 0; i < windows.size(); i++) {
            resolve(step, i, windows.get(i)).ifPresent(resolved::add);
        }
        return resolved.size() == windows.size() && !windows.isEmpty()
                ? Optional.of(StepDays.of(resolved))
                : Optional.empty();
    }

    private Optional<DayRange> resolve(int step, int index, Window window) {
        if (window instanceof Window.Fixed fixed) {
            return Optional.of(fixed.in(year));
        }
        if (window instanceof Window.Season season) {
            return settings.get(season.season()) instanceof SettingValue.OfSeason value
                    ? Optional.of(season(value, year + season.yearOffset()))
                    : Optional.empty();
        }
        if (window instanceof Window.FromSetting chosen) {
            return settings.get(chosen.setting()) instanceof SettingValue.OfWindow value
                    ? Optional.of(value.window().in(year))
                    : Optional.empty();
        }
        if (window instanceof Window.Within within) {
            OptionalInt months = months(within.months(), settings);
            return months.isEmpty()
                    ? Optional.empty()
                    : last(within.after())
                            .map(last -> new DayRange(last.plusDays(1), last.plusMonths(months.getAsInt())));
        }
        Window.Until until = (Window.Until) window;
        return last(until.after())
                .flatMap(last ->
                        until(step, index, last.plusDays(1), until.last().in(year)));
    }

    private Optional<DayRange> until(int step, int index, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            found.add(Finding.of(
                            CalendarRule.WINDOW_ENDS_BEFORE_BEGIN,
                            FieldPath.of("steps", step).then("windows", index))
                    .withValue("step", graph.step(step).id())
                    .withValue("first", first)
                    .withValue("last", last)
                    .withValue("year", year));
            return Optional.empty();
        }
        return Optional.of(new DayRange(first, last));
    }

    private Optional<LocalDate> last(Anchor anchor) {
        if (anchor instanceof Anchor.AfterPeriod period) {
            return Optional.of(period.period().in(year).last());
        }
        return graph.index(((Anchor.AfterStep) anchor).step())
                .flatMap(days::get)
                .map(StepDays::last);
    }

    private static DayRange season(SettingValue.OfSeason season, int year) {
        MonthDay first = season.first();
        MonthDay last = season.last();
        return new DayRange(first.atYear(year), last.atYear(last.isBefore(first) ? year + 1 : year));
    }
}
