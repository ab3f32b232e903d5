package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.NearName;
import org.kompetens.workday.YearUnknownException;

/** Holds a calendar, a cycle and an organisation against each other; without errors, makes the schedule. */
final class ScheduleCheck {

    private final ProcessCalendar calendar;
    private final Cycle cycle;
    private final Organisation organisation;
    private final DeadlineRule deadlines;
    private final StepGraph graph;
    private final SettingGroups groups;
    private final Map<PartyId, PartyUnits> parties = new HashMap<>();
    private final List<ScheduledStep> steps = new ArrayList<>();
    private final FindingsBuilder found = new FindingsBuilder();

    ScheduleCheck(ProcessCalendar calendar, Cycle cycle, Organisation organisation, DeadlineRule deadlines) {
        this.calendar = calendar;
        this.cycle = cycle;
        this.organisation = organisation;
        this.deadlines = deadlines;
        CalendarCheck check = new CalendarCheck(calendar, cycle.year());
        this.graph = check.graph();
        Findings ofCalendar = check.findings();
        found.addAll(SettingCheck.of(calendar, cycle));
        checkLevels();
        checkRoles();
        this.groups = new SettingGroups(cycle, organisation.tree(), deadlines.workingDays());
        cycle.ofUnits().keySet().stream()
                .filter(unit -> !organisation.tree().contains(unit))
                .forEach(unit -> found.add(Finding.of(
                                CalendarRule.CYCLE_UNIT_UNKNOWN,
                                FieldPath.of("units").then(unit.value()))
                        .withValue("unit", unit)));
        checkChoices();
        List<StepDates> dates = IntStream.range(0, groups.size())
                .mapToObj(group -> groups.dates(group, graph, cycle.year(), UnaryOperator.identity()))
                .toList();
        // What is out of order in this cycle is told of it, and not of the first year in which it is.
        Set<List<Object>> said = new HashSet<>();
        Set<FieldPath> places = new HashSet<>();
        if (ofCalendar.isComplete()) {
            for (int group = 0; group < groups.size(); group++) {
                int of = group;
                IntFunction<StepDates> ofYear = year ->
                        year == cycle.year() ? dates.get(of) : groups.dates(of, graph, year, OrderCheck::lasting);
                for (Finding finding : OrderCheck.in(graph, cycle.year(), settings(group), ofYear)) {
                    places.add(finding.path());
                    if (said.add(key(finding))) {
                        found.add(of(group, finding));
                    }
                }
            }
        }
        ofCalendar.list().stream()
                .filter(finding -> !said.contains(key(finding)))
                .filter(finding -> finding.rule() != CalendarRule.CALENDAR_CONTRADICTS_IN_SOME_YEARS
                        || !places.contains(finding.path()))
                .forEach(found::add);
        Map<Set<UnitLevelId>, PartyUnits> byLevels = new HashMap<>();
        calendar.parties()
                .forEach(party -> parties.putIfAbsent(
                        party.id(),
                        byLevels.computeIfAbsent(
                                Set.copyOf(party.levels()), levels -> new PartyUnits(levels, organisation.tree()))));
        Map<UnitLevelId, int[]> units = unitsByLevel();
        for (int i = 0; i < graph.size(); i++) {
            schedule(i, dates, units);
        }
    }

    private IntFunction<Map<SettingId, SettingValue>> settings(int group) {
        return step -> groups.settings(group, graph.step(step).level());
    }

    /** A finding that is of a unit with settings of its own says so. */
    private Finding of(int group, Finding finding) {
        return groups.unit(group).map(unit -> finding.withValue("unit", unit)).orElse(finding);
    }

    private FieldPath ofUnit(int group) {
        return FieldPath.of("units").then(groups.unit(group).map(UnitId::value).orElse(""));
    }

    Schedule schedule() {
        Findings findings = found.build().orThrow();
        return new Schedule(calendar, cycle, organisation, deadlines, graph, steps, parties, findings);
    }

    private static List<Object> key(Finding finding) {
        return List.of(finding.rule(), finding.path(), finding.values().getOrDefault("predecessor", ""));
    }

    /** A unit cannot move what is done above it. */
    private void checkChoices() {
        Map<SettingId, Set<UnitLevelId>> levels = SettingCheck.levels(calendar);
        for (int group = 1; group < groups.size(); group++) {
            Set<UnitLevelId> own = groups.levels(group);
            FieldPath path = ofUnit(group).then("settings");
            Set<SettingId> chosen = groups.unit(group)
                    .map(unit -> cycle.ofUnits().getOrDefault(unit, Map.of()).keySet())
                    .orElse(Set.of());
            for (Setting setting : calendar.settings()) {
                Set<UnitLevelId> used = levels.getOrDefault(setting.id(), own);
                if (chosen.contains(setting.id()) && Collections.disjoint(used, own)) {
                    found.add(of(
                            group,
                            SettingCheck.of(
                                    CalendarRule.CYCLE_SETTING_NOT_OF_UNIT,
                                    path.then(setting.id().value()),
                                    setting)));
                }
            }
        }
    }

    private void checkLevels() {
        Map<UnitLevelId, Integer> theirs = new HashMap<>();
        List<UnitLevel> declared = organisation.structure().unitLevels();
        for (int i = 0; i < declared.size(); i++) {
            theirs.putIfAbsent(declared.get(i).id(), i);
        }
        Set<UnitLevelId> used = new LinkedHashSet<>();
        calendar.steps().forEach(step -> used.add(step.level()));
        calendar.duties().forEach(duty -> {
            if (duty.subject() instanceof DutySubject.EachUnit each) {
                used.add(each.level());
            } else if (duty.subject() instanceof DutySubject.EachPair pair) {
                used.addAll(List.of(pair.head(), pair.leader()));
            }
        });
        int highest = -1;
        Optional<UnitLevelId> above = Optional.empty();
        for (int i = 0; i < calendar.unitLevels().size(); i++) {
            UnitLevelId level = calendar.unitLevels().get(i).id();
            FieldPath path = FieldPath.of("unitLevels", i);
            Integer own = theirs.get(level);
            if (own == null) {
                if (used.contains(level)) {
                    found.add(Finding.of(CalendarRule.ORGANISATION_LEVEL_MISSING, path)
                            .withValue("level", level));
                }
                continue;
            }
            if (above.isPresent() && highest > own) {
                found.add(Finding.of(CalendarRule.ORGANISATION_LEVEL_ORDER, path)
                        .withValue("level", above.get())
                        .withValue("lower", level));
            }
            highest = own;
            above = Optional.of(level);
        }
    }

    /** Of an organisation that declares no roles nothing is said. */
    private void checkRoles() {
        Set<String> known = new LinkedHashSet<>();
        organisation.structure().roles().forEach(role -> known.add(role.id().value()));
        for (int i = 0; i < calendar.duties().size(); i++) {
            Duty duty = calendar.duties().get(i);
            if (known.isEmpty() || !(duty.subject() instanceof DutySubject.EachEmployee each)) {
                continue;
            }
            List<RoleId> roles = each.filter().roles();
            for (int j = 0; j < roles.size(); j++) {
                String role = roles.get(j).value();
                if (!known.contains(role)) {
                    Finding finding = Finding.of(
                                    CalendarRule.DUTY_ROLE_UNKNOWN,
                                    FieldPath.of("duties", i).then("subject").then("roles", j))
                            .withValue("duty", duty.id())
                            .withValue("role", role);
                    found.add(NearName.of(role, known)
                            .map(near -> finding.withValue("near", near))
                            .orElse(finding));
                }
            }
        }
    }

    private Map<UnitLevelId, int[]> unitsByLevel() {
        UnitTree tree = organisation.tree();
        Map<UnitLevelId, IntStream.Builder> building = new HashMap<>();
        for (int unit = 0; unit < tree.size(); unit++) {
            building.computeIfAbsent(tree.unit(unit).level(), none -> IntStream.builder())
                    .add(unit);
        }
        Map<UnitLevelId, int[]> units = new HashMap<>();
        building.forEach((level, indexes) -> units.put(level, indexes.build().toArray()));
        return units;
    }

    private void schedule(int index, List<StepDates> dates, Map<UnitLevelId, int[]> units) {
        Step step = graph.step(index);
        FieldPath path = FieldPath.of("steps", index);
        Optional<StepDays> days = dates.get(0).of(index);
        if (!occurs(step) || days.isEmpty()) {
            steps.add(new ScheduledStep(step));
            return;
        }
        int[] own = units.getOrDefault(step.level(), new int[0]);
        if (own.length == 0) {
            found.add(Finding.of(CalendarRule.STEP_WITHOUT_UNITS, path.then("level"))
                    .withValue("step", step.id())
                    .withValue("level", step.level()));
        }
        checkParties(step, own, path);
        Map<Integer, List<ScheduledWindow>> ofGroups = new TreeMap<>();
        IntStream.of(own)
                .map(groups::of)
                .distinct()
                .filter(group -> group > 0)
                .forEach(group -> dates.get(group)
                        .of(index)
                        .filter(theirs -> !theirs.equals(days.get()))
                        .ifPresent(theirs -> {
                            if (theirs.windows().size() == days.get().windows().size()) {
                                ofGroups.put(group, windows(step, theirs, path, group));
                            } else {
                                found.add(of(
                                        group,
                                        Finding.of(CalendarRule.CYCLE_DATES_OF_OTHER_NUMBER, ofUnit(group))
                                                .withValue("step", step.id())
                                                .withValue(
                                                        "count",
                                                        days.get().windows().size())));
                            }
                        }));
        steps.add(new ScheduledStep(step, windows(step, days.get(), path, 0), ofGroups, groups::of, own));
    }

    private List<ScheduledWindow> windows(Step step, StepDays days, FieldPath path, int group) {
        checkRepeated(step, days, path, group);
        List<ScheduledWindow> windows = new ArrayList<>();
        for (int i = 0; i < days.windows().size(); i++) {
            DayRange range = days.windows().get(i);
            int window = i;
            deadline(step, range, path.then("windows", days.written().get(i)), group)
                    .ifPresent(deadline -> windows.add(new ScheduledWindow(step, window, range, deadline)));
        }
        return windows;
    }

    /** Windows that are written alike are the calendar's own fault. */
    private void checkRepeated(Step step, StepDays days, FieldPath path, int group) {
        Map<DayRange, Integer> seen = new HashMap<>();
        for (int i = 0; i < days.windows().size(); i++) {
            int written = days.written().get(i);
            Integer first = seen.putIfAbsent(days.windows().get(i), written);
            if (first != null
                    && !step.windows().get(first).equals(step.windows().get(written))) {
                found.add(of(
                        group,
                        Finding.of(CalendarRule.STEP_WINDOW_REPEATED, path.then("windows", written))
                                .withValue("step", step.id())
                                .withValue("year", cycle.year())));
            }
        }
    }

    private boolean occurs(Step step) {
        return step.recurrence()
                .map(often -> often.occurs(cycle.year(), cycle.settings()).orElse(false))
                .orElse(true);
    }

    private void checkParties(Step step, int[] units, FieldPath path) {
        Set<PartyId> responsible = Set.copyOf(step.responsible());
        List<PartyUnits> known = step.responsible().stream()
                .flatMap(id -> Optional.ofNullable(parties.get(id)).stream())
                .toList();
        for (int i = 0; i < step.responsible().size(); i++) {
            PartyId id = step.responsible().get(i);
            PartyUnits party = parties.get(id);
            boolean said = step.either() && i > 0;
            if (party != null && !said) {
                checkParty(
                        CalendarRule.STEP_WITHOUT_RESPONSIBLE_UNIT,
                        step,
                        id,
                        IntStream.of(units).filter(unit -> !answers(step.either() ? known : List.of(party), unit)),
                        path.then("responsible", i));
            }
        }
        for (int i = 0; i < step.performers().size(); i++) {
            checkAnywhere(step, responsible, step.performers().get(i), units, path.then("performers", i));
        }
        for (int i = 0; i < step.recipients().size(); i++) {
            checkAnywhere(step, responsible, step.recipients().get(i), units, path.then("recipients", i));
        }
    }

    private static boolean answers(List<PartyUnits> parties, int unit) {
        return parties.stream().anyMatch(party -> party.isAtOrAbove(unit));
    }

    private void checkAnywhere(Step step, Set<PartyId> responsible, PartyId id, int[] units, FieldPath path) {
        PartyUnits party = parties.get(id);
        if (party != null && !responsible.contains(id)) {
            checkParty(
                    CalendarRule.STEP_WITHOUT_PARTY_UNIT,
                    step,
                    id,
                    IntStream.of(units).filter(unit -> party.anywhere(id, unit).isEmpty()),
                    path);
        }
    }

    private void checkParty(CalendarRule rule, Step step, PartyId party, IntStream unitsWithout, FieldPath path) {
        int[] without = unitsWithout.toArray();
        if (without.length > 0) {
            Finding finding = Finding.of(rule, path)
                    .withValue("step", step.id())
                    .withValue("party", party)
                    .withValue("unit", organisation.tree().unit(without[0]).id());
            found.add(without.length > 1 ? finding.withValue("more", without.length - 1) : finding);
        }
    }

    private Optional<LocalDate> deadline(Step step, DayRange days, FieldPath path, int group) {
        try {
            Optional<LocalDate> moved = deadlines.convention().move(days.last(), deadlines.workingDays());
            if (moved.isEmpty()) {
                found.add(of(
                        group,
                        Finding.of(CalendarRule.DEADLINE_WITHOUT_WORKING_DAY, path)
                                .withValue("step", step.id())
                                .withValue("last", days.last())));
            } else if (!days.contains(moved.get())) {
                found.add(of(
                        group,
                        Finding.of(CalendarRule.DEADLINE_OUTSIDE_WINDOW, path)
                                .withValue("step", step.id())
                                .withValue("last", days.last())
                                .withValue("deadline", moved.get())));
            } else if (!deadlines.workingDays().isWorkingDay(moved.get())) {
                found.add(of(
                        group,
                        Finding.of(CalendarRule.DEADLINE_ON_DAY_OFF, path)
                                .withValue("step", step.id())
                                .withValue("last", days.last())));
            }
            return moved;
        } catch (YearUnknownException e) {
            found.add(of(
                    group,
                    Finding.of(CalendarRule.DEADLINE_YEAR_UNKNOWN, path)
                            .withValue("step", step.id())
                            .withValue("year", e.year())));
            return Optional.empty();
        }
    }
}
