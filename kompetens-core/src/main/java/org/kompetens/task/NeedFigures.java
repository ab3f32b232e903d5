package org.kompetens.task;

import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.rollup.OutcomeAmounts;

/**
 * How far one thing that a task needs is held, by those whom the task concerns and who are not absent.
 *
 * @param need what is needed
 * @param competence the competence
 * @param persons distinct persons by what they hold of it: at the level or above, below it, never assessed, or expired;
 *     nobody is exempt
 * @param merged of how many persons whether they hold it rests on a level that a mapping merged
 */
public record NeedFigures(TaskNeed need, ResolvedCompetence competence, OutcomeAmounts persons, long merged) {}
