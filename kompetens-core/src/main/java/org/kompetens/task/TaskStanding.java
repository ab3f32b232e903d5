package org.kompetens.task;

import java.util.List;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskNeed;

/**
 * Whether one person could do a task, and what they lack. It tells of a person.
 *
 * @param employee who
 * @param task the task
 * @param outcome what comes of all that it needs together
 * @param needs what comes of each thing that it needs, in the order of its declaration
 */
public record TaskStanding(EmployeeId employee, Task task, OutcomeKind outcome, List<HeldNeed> needs) {

    /** Copies. */
    public TaskStanding {
        needs = List.copyOf(needs);
    }

    /**
     * What comes of one thing that a task needs.
     *
     * @param need what is needed
     * @param outcome what comes of it
     */
    public record HeldNeed(TaskNeed need, Outcome outcome) {

        /** What is needed; nothing of what is held. */
        @Override
        public String toString() {
            return "HeldNeed[" + need + "]";
        }
    }

    /** The task; nothing of the person. */
    @Override
    public String toString() {
        return "TaskStanding[" + task.id() + "]";
    }
}
