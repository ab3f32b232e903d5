package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.StepId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Agreement;
import org.kompetens.planning.CheckIn;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.Planning;

/**
 * Whether development dialogues led to plans: the dialogue is a step of the calendar, and the plan its product; here the two
 * meet. A dialogue counts as held when a plan says so; a plan of which the dialogue is still to come is not there yet.
 *
 * @param employed how many persons are employed
 * @param planned how many of them have a plan in the cycle
 * @param inTime how many had the dialogue in a window of the step
 * @param outside how many had it on other days
 * @param agreements how many agreements there are in these plans
 * @param due how many of them were to be followed up by the date
 * @param followedUp for how many of those there was a check-in on that day or later, by the date
 */
public record DialogueCount(
        int employed, int planned, int inTime, int outside, int agreements, int due, int followedUp) {

    /**
     * Counts.
     *
     * @param planning the plans
     * @param schedule the calendar of the cycle
     * @param step the step in which dialogues are held
     * @param unit in which unit, with all below
     * @param employees the records
     * @param date as of which date
     * @return the counts; no person is named
     * @throws IllegalArgumentException if the calendar has no such step
     */
    public static DialogueCount of(
            Planning planning,
            Schedule schedule,
            StepId step,
            UnitId unit,
            Stream<Employee> employees,
            LocalDate date) {
        schedule.units(step);
        List<ScheduledWindow> windows = schedule.windows().stream()
                .filter(window -> window.step().id().equals(step))
                .toList();
        Counting counting = new Counting(planning, schedule.cycle().id(), windows, date);
        UnitTree tree = planning.organisation().tree();
        int first = tree.indexOf(unit);
        employees
                .filter(employee -> employee.employments().stream()
                        .filter(one -> employee.isActive(one, date) && tree.contains(one.unit()))
                        .mapToInt(one -> tree.indexOf(one.unit()))
                        .anyMatch(index -> tree.isWithin(index, first)))
                .forEach(employee -> counting.add(employee.id()));
        return counting.count;
    }

    private DialogueCount plus(DialogueCount other) {
        return new DialogueCount(
                employed + other.employed,
                planned + other.planned,
                inTime + other.inTime,
                outside + other.outside,
                agreements + other.agreements,
                due + other.due,
                followedUp + other.followedUp);
    }

    private static final class Counting {

        private final Map<EmployeeId, DevelopmentPlan> plans = new HashMap<>();
        private final List<ScheduledWindow> windows;
        private final LocalDate date;
        private DialogueCount count = new DialogueCount(0, 0, 0, 0, 0, 0, 0);

        Counting(Planning planning, CycleId cycle, List<ScheduledWindow> windows, LocalDate date) {
            this.windows = windows;
            this.date = date;
            planning.register().developmentPlans().stream()
                    .filter(plan -> plan.cycle().equals(cycle) && plan.isThere(date))
                    .forEach(plan -> plans.put(plan.employee(), plan));
        }

        void add(EmployeeId employee) {
            DevelopmentPlan plan = plans.get(employee);
            count = count.plus(plan == null ? new DialogueCount(1, 0, 0, 0, 0, 0, 0) : of(plan));
        }

        private DialogueCount of(DevelopmentPlan plan) {
            boolean held = plan.dialogue().isPresent();
            boolean inWindow = held
                    && windows.stream()
                            .anyMatch(window ->
                                    window.days().contains(plan.dialogue().orElseThrow()));
            List<LocalDate> due = plan.agreements().stream()
                    .map(Agreement::followUp)
                    .flatMap(day -> day.stream())
                    .filter(day -> !day.isAfter(date))
                    .toList();
            int followedUp = (int) due.stream()
                    .filter(day -> plan.checkIns().stream()
                            .map(CheckIn::date)
                            .anyMatch(checked -> !checked.isBefore(day) && !checked.isAfter(date)))
                    .count();
            return new DialogueCount(
                    1,
                    1,
                    inWindow ? 1 : 0,
                    held && !inWindow ? 1 : 0,
                    plan.agreements().size(),
                    due.size(),
                    followedUp);
        }
    }
}
