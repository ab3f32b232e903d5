package org.kompetens.testkit.system;

import java.util.List;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.GoalId;

/**
 * What the coming talks in a unit go by.
 *
 * @param goals the goals, in the order of the register
 * @param activities what is planned for them or what is broken down from them, in the order of the register
 */
public record TalkReport(List<GoalId> goals, List<ActivityId> activities) {

    /** Copies. */
    public TalkReport {
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
    }
}
