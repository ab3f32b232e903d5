package org.kompetens.task;

import java.util.List;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;

/**
 * The tasks of one unit and of all below it.
 *
 * @param unit the unit
 * @param leftOut the assessments that are left out, as they are wrong in themselves, of those with an active employment
 *     there
 * @param tasks those that concern anybody there, and those that are to be done in a unit there, even where that concerns
 *     nobody; in the order of their declaration
 */
public record UnitTasks(OrganisationUnit unit, LeftOut leftOut, List<TaskFigures> tasks) {

    /** Copies. */
    public UnitTasks {
        tasks = List.copyOf(tasks);
    }
}
