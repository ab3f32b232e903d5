package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.finding.Finding;
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
        private int employees;
        private int fulfilled;
        private final Map<Integer, Integer> missing = new TreeMap<>();
        private final Map<Integer, Integer> notJudged = new TreeMap<>();
    }

    private DutyCount(Schedule schedule, DutyCheck check, Optional<UnitId> unit, LocalDate date) {
        this.schedule = schedule;
        this.check = check;
        this.tree = schedule.organisation().tree();
        this.date = date;
        this.top = unit.map(tree::indexOf).orElse(0);
        schedule.calendar().duties().forEach(duty -> byDuty.put(duty.id(), new Counted()));
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
                    Counted one = of(duty.id());
                    one.employees++;
                    one.fulfilled += check.isFulfilled(duty, employee) ? 1 : 0;
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
            boolean judged = finding.values().containsKey("last");
            (judged ? one.missing : one.notJudged).merge(tree.indexOf(id), 1, Integer::sum);
        }
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
                one.employees,
                one.fulfilled,
                inUnits(one.missing),
                inUnits(one.notJudged));
    }

    private List<DutyProgress.InUnit> inUnits(Map<Integer, Integer> byUnit) {
        return byUnit.entrySet().stream()
                .map(unit -> new DutyProgress.InUnit(tree.unit(unit.getKey()).id(), unit.getValue()))
                .toList();
    }
}
