package org.kompetens.testkit.system;

import java.util.Map;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.UnitId;

/** Whatever finds out who could do the tasks of units. */
@FunctionalInterface
public interface TaskSystem {

    /**
     * Looks at all units of a situation. Records with errors, and later records with the id of an earlier one, count for
     * nothing.
     *
     * @param situation an organisation without errors, and employees
     * @return for each unit the tasks that are to be done at the as-of date, need anything, and either concern anybody
     *     there or are of a unit there
     */
    Map<UnitId, Map<TaskId, TaskReport>> tasks(Situation situation);
}
