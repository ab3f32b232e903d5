package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Counts how far the duties of a calendar have come, in a unit and all below it. Employees are added one after another, and
 * none is kept.
 */
public final class DutyCount {

    private final Schedule schedule;
    private final DutyCheck check;
    private final DutyStandings standings;
    private final UnitTree tree;
    private final int top;
    private final Map<EmployeeId, List<Integer>> unknown;
    private final Map<DutyId, Counted> byDuty = new LinkedHashMap<>();

    /** Units by their positions in the tree. */
    private static final class Counted {
        private final Map<DutyStanding, Integer> standing = new EnumMap<>(DutyStanding.class);
        private final Map<Integer, Integer> missing = new TreeMap<>();
        private final Map<Integer, Integer> notJudged = new TreeMap<>();
        private final Map<Integer, Integer> ageUnknown = new TreeMap<>();

        void add(DutyStanding one) {
            standing.merge(one, 1, Integer::sum);
        }

        int count(DutyStanding one) {
            return standing.getOrDefault(one, 0);
        }

        int asked() {
            return standing.values().stream().mapToInt(one -> one).sum();
        }
    }

    private DutyCount(Schedule schedule, DutyCheck check, Optional<UnitId> unit) {
        this.schedule = schedule;
        this.check = check;
        this.standings = new DutyStandings(check);
        this.tree = schedule.organisation().tree();
        this.unknown = new HashMap<>(check.records().ofEmployees());
        this.top = unit.map(tree::indexOf).orElse(0);
        for (Duty duty : schedule.calendar().duties()) {
            for (int below = top; below < tree.subtreeEnd(top); below++) {
                standings.of(duty, below).ifPresent(one -> of(duty.id()).add(one));
            }
        }
        check.units().forEach(this::count);
    }

    /**
     * Begins with what is missing of units; employees are added afterwards.
     *
     * @param schedule the cycle
     * @param check the duties against their records, at the date
     * @param unit of which unit and those below it; empty for the whole organisation
     * @return the count, without any employee
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static DutyCount of(Schedule schedule, DutyCheck check, Optional<UnitId> unit) {
        unit.filter(asked -> !schedule.organisation().tree().contains(asked)).ifPresent(unknown -> {
            throw new IllegalArgumentException("no such unit: " + unknown);
        });
        return new DutyCount(schedule, check, unit);
    }

    /**
     * Counts an employee, for each duty in the unit of the first employment of the day that it is about: the date, or the
     * last day of the period that is told of, where that is over.
     *
     * @param employee who
     */
    public void add(Employee employee) {
        for (Duty duty : schedule.calendar().duties()) {
            LocalDate day = standings.day(duty);
            boolean isShown = DutyCheck.unitOn(employee, day)
                    .filter(tree::contains)
                    .filter(unit -> isShown(tree.indexOf(unit)))
                    .isPresent();
            if (isShown && check.isFor(duty, employee, day)) {
                of(duty.id()).add(standings.of(duty, employee));
            }
        }
        check.of(employee).forEach(this::count);
        unknown.remove(employee.id());
    }

    /**
     * Records for employees who have not been added; to be asked when all have.
     *
     * @return a warning for each, with paths from a list called {@code records}, and nothing of the person
     */
    public Findings recordsOfOthers() {
        FindingsBuilder found = new FindingsBuilder();
        unknown.values().stream()
                .flatMap(List::stream)
                .sorted()
                .forEach(index -> found.add(Finding.of(
                        CalendarRule.RECORD_EMPLOYEE_UNKNOWN,
                        FieldPath.of("records", index).then("employee"))));
        return found.build();
    }

    private boolean isShown(int unit) {
        return tree.isWithin(unit, top);
    }

    private Counted of(DutyId duty) {
        return byDuty.computeIfAbsent(duty, none -> new Counted());
    }

    private void count(Finding finding) {
        UnitId id = UnitId.of(finding.values().getOrDefault("unit", "-"));
        if (tree.contains(id) && isShown(tree.indexOf(id))) {
            Counted one = of(DutyId.of(finding.values().getOrDefault("duty", "-")));
            places(one, finding.rule()).merge(tree.indexOf(id), 1, Integer::sum);
        }
    }

    private static Map<Integer, Integer> places(Counted one, Rule rule) {
        if (rule == CalendarRule.DUTY_AGE_UNKNOWN) {
            return one.ageUnknown;
        }
        return rule == CalendarRule.DUTY_NOT_JUDGED ? one.notJudged : one.missing;
    }

    /**
     * How far each duty has come.
     *
     * @return one for each duty, in the order of the calendar
     */
    public List<DutyProgress> progress() {
        return schedule.calendar().duties().stream().map(this::progress).toList();
    }

    private DutyProgress progress(Duty duty) {
        Counted one = of(duty.id());
        return new DutyProgress(
                schedule.cycle().id(),
                duty,
                one.asked(),
                one.count(DutyStanding.FULFILLED),
                one.count(DutyStanding.NOT_DUE),
                one.count(DutyStanding.LATE),
                inUnits(one.missing),
                inUnits(one.notJudged),
                inUnits(one.ageUnknown));
    }

    private List<DutyProgress.InUnit> inUnits(Map<Integer, Integer> byUnit) {
        return byUnit.entrySet().stream()
                .map(unit -> new DutyProgress.InUnit(tree.unit(unit.getKey()).id(), unit.getValue()))
                .toList();
    }
}
