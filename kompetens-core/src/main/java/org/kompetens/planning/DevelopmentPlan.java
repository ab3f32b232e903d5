package org.kompetens.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.CycleId;
import org.kompetens.organisation.EmployeeId;

/**
 * The development of one employee in one cycle: the result of the development dialogue. The dialogue is a step of the
 * process calendar, and the plan its product; here the two meet, by the cycle's identifier.
 *
 * @param id identifies the plan
 * @param employee whose it is
 * @param cycle in which round of the calendar
 * @param dialogue when the dialogue was held; empty where the plan came about without one
 * @param agreements what was agreed
 * @param activities which activities of the register the employee takes part in or does alone; several people's plans may
 *     share one
 * @param checkIns when manager and employee looked at how it goes, in the order of dates
 */
public record DevelopmentPlan(
        PlanId id,
        EmployeeId employee,
        CycleId cycle,
        Optional<LocalDate> dialogue,
        List<Agreement> agreements,
        List<ActivityId> activities,
        List<CheckIn> checkIns) {

    /** Copies, and sorts the check-ins. */
    public DevelopmentPlan {
        agreements = List.copyOf(agreements);
        activities = List.copyOf(activities);
        checkIns = checkIns.stream().sorted(Comparator.comparing(CheckIn::date)).toList();
    }

    /**
     * Whether the plan is there on a date: it is the product of the dialogue.
     *
     * @param date the date
     * @return false before the day of the dialogue; true where that day is not known
     */
    public boolean isThere(LocalDate date) {
        return dialogue.filter(date::isBefore).isEmpty();
    }

    /** In which cycle; not whose. */
    @Override
    public String toString() {
        return "DevelopmentPlan[" + cycle + ", agreements=" + agreements.size() + ", activities=" + activities.size()
                + "]";
    }
}
