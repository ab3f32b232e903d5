package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.UnitLevelId;

/** Checks what a calendar leaves to the organisation, and what a cycle chooses for it. */
final class SettingCheck {

    /** A year at the beginning, such as in 2026/27. */
    private static final Pattern YEAR = Pattern.compile("^([12]\\d{3})(?!\\d)");

    private final Map<SettingId, Setting> declared = new LinkedHashMap<>();
    private final Set<SettingId> used = new HashSet<>();

    /** What is used by duties and recurrences, for all units alike. */
    private final Set<SettingId> shared = new HashSet<>();

    private final FindingsBuilder found = new FindingsBuilder();

    SettingCheck(ProcessCalendar calendar) {
        for (int i = 0; i < calendar.settings().size(); i++) {
            Setting setting = calendar.settings().get(i);
            if (declared.putIfAbsent(setting.id(), setting) != null) {
                found.add(Finding.of(
                                CalendarRule.ID_REPEATED,
                                FieldPath.of("settings", i).then("id"))
                        .withValue("id", setting.id()));
            }
        }
        for (int i = 0; i < calendar.steps().size(); i++) {
            Step step = calendar.steps().get(i);
            for (int j = 0; j < step.windows().size(); j++) {
                checkWindow(step.windows().get(j), FieldPath.of("steps", i).then("windows", j));
            }
            FieldPath recurrence = FieldPath.of("steps", i).then("recurrence");
            step.recurrence().ifPresent(often -> {
                if (often instanceof Recurrence.FromSetting chosen) {
                    shared.add(chosen.firstYear());
                    checkUse(chosen.firstYear(), Setting.Kind.YEAR, recurrence.then("firstYear"));
                }
            });
        }
        for (int i = 0; i < calendar.duties().size(); i++) {
            FieldPath path = FieldPath.of("duties", i).then("timing").then("months");
            span(calendar.duties().get(i).timing()).ifPresent(span -> checkShared(span, path));
        }
        for (int i = 0; i < calendar.duties().size(); i++) {
            FieldPath path = FieldPath.of("duties", i).then("subject").then("onLeaveFor");
            if (calendar.duties().get(i).subject() instanceof DutySubject.EachEmployee each) {
                each.filter().onLeaveFor().ifPresent(span -> checkShared(span, path));
            }
        }
        for (int i = 0; i < calendar.settings().size(); i++) {
            SettingId id = calendar.settings().get(i).id();
            if (!used.contains(id)) {
                found.add(of(
                        CalendarRule.SETTING_NOT_USED,
                        FieldPath.of("settings", i),
                        calendar.settings().get(i)));
            }
        }
    }

    Findings findings() {
        return found.build();
    }

    /** A cycle that begins in autumn may be called after the year to come. */
    private static boolean isOfOtherYear(Cycle cycle) {
        Matcher begin = YEAR.matcher(cycle.id().value());
        if (!begin.find()) {
            return false;
        }
        int named = Integer.parseInt(begin.group(1));
        return named != cycle.year() && named != cycle.year() + 1;
    }

    /** What a cycle chooses, held against what the calendar leaves to it; with paths from the cycle. */
    static Findings of(ProcessCalendar calendar, Cycle cycle) {
        FindingsBuilder found = new FindingsBuilder();
        Map<SettingId, Setting> asked = new LinkedHashMap<>();
        calendar.settings().forEach(setting -> asked.putIfAbsent(setting.id(), setting));
        asked.forEach((id, setting) -> {
            SettingValue value = cycle.settings().get(id);
            if (value == null) {
                found.add(of(CalendarRule.CYCLE_SETTING_MISSING, path(id), setting)
                        .withTexts("kind", setting.kind()::in));
            } else if (value.kind() != setting.kind()) {
                found.add(ofOtherKind(path(id), setting, value));
            } else {
                outside(calendar, cycle.year(), path(id), setting, value).ifPresent(found::add);
            }
        });
        for (SettingId id : cycle.settings().keySet()) {
            if (!asked.containsKey(id)) {
                found.add(
                        Finding.of(CalendarRule.CYCLE_SETTING_UNKNOWN, path(id)).withValue("setting", id));
            }
        }
        if (isOfOtherYear(cycle)) {
            found.add(Finding.of(CalendarRule.CYCLE_ID_OF_OTHER_YEAR, FieldPath.of("id"))
                    .withValue("id", cycle.id())
                    .withValue("year", cycle.year()));
        }
        Set<SettingId> ofWindows = ofWindows(calendar);
        cycle.ofUnits()
                .forEach((unit, own) -> own.forEach((id, value) -> {
                    FieldPath path = FieldPath.of("units")
                            .then(unit.value())
                            .then("settings")
                            .then(id.value());
                    Setting setting = asked.get(id);
                    if (setting == null) {
                        found.add(Finding.of(CalendarRule.CYCLE_SETTING_UNKNOWN, path)
                                .withValue("setting", id));
                    } else if (value.kind() != setting.kind()) {
                        found.add(ofOtherKind(path, setting, value));
                    } else if (!ofWindows.contains(id)) {
                        found.add(of(CalendarRule.CYCLE_SETTING_OF_ALL, path, setting)
                                .withValue("unit", unit));
                    } else {
                        outside(calendar, cycle.year(), path, setting, value).ifPresent(found::add);
                    }
                }));
        return found.build();
    }

    static Finding of(CalendarRule rule, FieldPath path, Setting setting) {
        return Finding.of(rule, path).withValue("setting", setting.id()).withLabels("label", setting.labels());
    }

    private static Finding ofOtherKind(FieldPath path, Setting setting, SettingValue value) {
        return of(CalendarRule.CYCLE_SETTING_OF_OTHER_KIND, path, setting)
                .withTexts("kind", value.kind()::in)
                .withTexts("expected", setting.kind()::in);
    }

    /** The first date that is listed outside the cycle; or a window that is over before it, though of no year before. */
    private static Optional<Finding> outside(
            ProcessCalendar calendar, int year, FieldPath path, Setting setting, SettingValue value) {
        LocalDate begins = calendar.cycleBegins().atYear(year);
        LocalDate ends = calendar.cycleBegins().atYear(year + 1).minusDays(1);
        Optional<LocalDate> first = Optional.empty();
        if (value instanceof SettingValue.OfDates listed) {
            first = listed.dates().stream()
                    .filter(date -> date.isBefore(begins) || date.isAfter(ends))
                    .findFirst();
        } else if (value instanceof SettingValue.OfWindow chosen) {
            first = Optional.of(chosen.window())
                    .filter(window -> StepDates.isOfNoYearBefore(window))
                    .filter(window -> window.in(year).last().isBefore(begins))
                    .map(window -> window.in(year).first());
        }
        return first.map(day -> of(CalendarRule.CYCLE_DAYS_OUTSIDE, path, setting)
                .withValue("first", day)
                .withValue("begins", begins)
                .withValue("ends", ends));
    }

    /** The levels of the steps whose windows use a setting, of those that only windows use. */
    static Map<SettingId, Set<UnitLevelId>> levels(ProcessCalendar calendar) {
        Map<SettingId, Set<UnitLevelId>> levels = new HashMap<>();
        ofWindows(calendar).forEach(id -> levels.put(id, new HashSet<>()));
        for (Step step : calendar.steps()) {
            step.windows().stream()
                    .flatMap(SettingCheck::settings)
                    .forEach(id -> levels.computeIfPresent(id, (none, known) -> {
                        known.add(step.level());
                        return known;
                    }));
        }
        return levels;
    }

    private static Stream<SettingId> settings(Window window) {
        if (window instanceof Window.Season season) {
            return Stream.of(season.season());
        }
        if (window instanceof Window.FromSetting chosen) {
            return Stream.of(chosen.setting());
        }
        if (window instanceof Window.Dates listed) {
            return Stream.of(listed.setting());
        }
        if (window instanceof Window.Within within) {
            return settings(within.span());
        }
        return window instanceof Window.Before before
                ? Stream.concat(settings(before.span()), before.from().stream().flatMap(SettingCheck::settings))
                : Stream.empty();
    }

    private static Stream<SettingId> settings(Span span) {
        return span instanceof Span.FromSetting chosen ? Stream.of(chosen.setting()) : Stream.empty();
    }

    /** The settings that windows use, and neither duties nor recurrences. */
    private static Set<SettingId> ofWindows(ProcessCalendar calendar) {
        SettingCheck check = new SettingCheck(calendar);
        Set<SettingId> windows = new HashSet<>(check.used);
        windows.removeAll(check.shared);
        return windows;
    }

    private static FieldPath path(SettingId id) {
        return FieldPath.of("settings").then(id.value());
    }

    /** How long a timing is, where it is a length of time. */
    static Optional<Span> span(DutyTiming timing) {
        if (timing instanceof DutyTiming.Within within) {
            return Optional.of(within.span());
        }
        if (timing instanceof DutyTiming.AfterEntry after) {
            return Optional.of(after.span());
        }
        if (timing instanceof DutyTiming.Before before) {
            return Optional.of(before.span());
        }
        return timing instanceof DutyTiming.AfterEachTertial after ? Optional.of(after.span()) : Optional.empty();
    }

    private void checkWindow(Window window, FieldPath path) {
        if (window instanceof Window.Season season) {
            checkUse(season.season(), Setting.Kind.SEASON, path.then("season"));
        } else if (window instanceof Window.FromSetting chosen) {
            checkUse(chosen.setting(), Setting.Kind.WINDOW, path.then("setting"));
        } else if (window instanceof Window.Within within) {
            checkSpan(within.span(), path.then("months"));
        } else if (window instanceof Window.Before before) {
            checkSpan(before.span(), path.then("months"));
            before.from().ifPresent(from -> checkSpan(from, path.then("from").then("months")));
        } else if (window instanceof Window.Dates listed) {
            checkUse(listed.setting(), Setting.Kind.DATES, path.then("setting"));
        }
    }

    private void checkShared(Span span, FieldPath path) {
        if (span instanceof Span.FromSetting chosen) {
            shared.add(chosen.setting());
        }
        checkSpan(span, path);
    }

    private void checkSpan(Span span, FieldPath path) {
        if (span instanceof Span.FromSetting chosen) {
            checkUse(chosen.setting(), Setting.Kind.MONTHS, path);
        }
    }

    private void checkUse(SettingId id, Setting.Kind expected, FieldPath path) {
        used.add(id);
        Setting setting = declared.get(id);
        if (setting == null) {
            found.add(Finding.of(CalendarRule.SETTING_UNKNOWN, path).withValue("setting", id));
        } else if (setting.kind() != expected) {
            found.add(of(CalendarRule.SETTING_OF_OTHER_KIND, path, setting)
                    .withTexts("kind", setting.kind()::in)
                    .withTexts("expected", expected::in));
        }
    }
}
