package org.kompetens.planning;

import java.util.List;
import org.kompetens.text.Labels;

/**
 * What is to be done better after an evaluation. It is carried out by what stands in the plans of the next cycle.
 *
 * @param text what is to be better
 * @param activities which activities carry it out
 * @param goals which goals it is set down in
 */
public record Improvement(Labels text, List<ActivityId> activities, List<GoalId> goals) {

    /** Copies. */
    public Improvement {
        activities = List.copyOf(activities);
        goals = List.copyOf(goals);
    }

    /** How much of it there is; its text may be anything, and is not shown. */
    @Override
    public String toString() {
        return "Improvement[activities=" + activities + ", goals=" + goals + "]";
    }
}
