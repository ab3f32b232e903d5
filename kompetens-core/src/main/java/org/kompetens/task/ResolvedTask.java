package org.kompetens.task;

import java.util.List;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskNeed;

/**
 * A task that is to be done at the as-of date, with what it needs looked up.
 *
 * @param index its position among the tasks of the structure
 * @param declared as it was declared
 * @param needs in the order of their declaration; at least one
 */
record ResolvedTask(int index, Task declared, List<Need> needs) {

    /**
     * Something that it needs.
     *
     * @param declared as it was declared
     * @param competence what is to be held
     * @param place the position of the competence among those that any task needs
     * @param level the level to be held, on the competence's own scale
     */
    record Need(TaskNeed declared, ResolvedCompetence competence, int place, RankedLevel level) {}
}
