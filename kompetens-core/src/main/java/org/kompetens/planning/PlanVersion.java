package org.kompetens.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan as it was adopted. It holds what was adopted itself, so that later changes can be told against it.
 *
 * @param date when it was adopted
 * @param body who adopted it
 * @param goals the goals as they were
 * @param activities the activities as they were
 */
public record PlanVersion(LocalDate date, String body, List<Goal> goals, List<Activity> activities) {

    /** Copies. */
    public PlanVersion {
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
    }

    /** When, and how much; who may be anything, and is not shown. */
    @Override
    public String toString() {
        return "PlanVersion[" + date + ", goals=" + goals.size() + ", activities=" + activities.size() + "]";
    }
}
