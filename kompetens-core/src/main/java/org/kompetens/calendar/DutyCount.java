package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Counts how far the duties of a calendar have come, in a unit and all below it. Employees are added one after another, and
 * none is kept.
 */
public final class DutyCount {

    private final Schedule schedule;
    private final DutyCheck check;
    private final UnitTree tree;
    private final LocalDate date;
    private final int top;
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

    private DutyCount(Schedule schedule, DutyCheck check, Optional<UnitId> unit, LocalDate date) {
        this.schedule = schedule;
        this.check = check;
        this.tree = schedule.organisation().tree();
        this.date = date;
        this.top = unit.map(tree::indexOf).orElse(0);
        schedule.calendar().duties().forEach(duty -> byDuty.put(duty.id(), new Counted()));
        for (Duty duty : schedule.calendar().duties()) {
            for (int below = top; below < tree.subtreeEnd(top); below++) {
                check.standing(duty, below).ifPresent(one -> of(duty.id()).add(one));
            }
        }
        check.units().forEach(this::count);
    }

    /**
     * Begins with what is missing of units; employees are added afterwards.
     *
     * @param schedule the cycle
     * @param check the duties against their records
     * @param unit of which unit and those below it; empty for the whole organisation
     * @param date the date at which somebody is employed
     * @return the count, without any employee
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static DutyCount of(Schedule schedule, DutyCheck check, Optional<UnitId> unit, LocalDate date) {
        unit.filter(asked -> !schedule.organisation().tree().contains(asked)).ifPresent(unknown -> {
            throw new IllegalArgumentException("no such unit: " + unknown);
        });
        return new DutyCount(schedule, check, unit, date);
    }

    /**
     * Counts an employee, in the unit of the first employment of that date.
     *
     * @param employee who
     */
    public void add(Employee employee) {
        boolean isShown = employee.employments().stream()
                .filter(employment -> employee.isActive(employment, date))
                .map(Employment::unit)
                .filter(tree::contains)
                .findFirst()
                .filter(unit -> isShown(tree.indexOf(unit)))
                .isPresent();
        if (isShown) {
            for (Duty duty : schedule.calendar().duties()) {
                if (check.isFor(duty, employee)) {
                    of(duty.id()).add(check.standing(duty, employee));
                }
            }
        }
        check.of(employee).forEach(this::count);
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
