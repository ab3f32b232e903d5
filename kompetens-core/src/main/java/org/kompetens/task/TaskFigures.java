package org.kompetens.task;

import java.util.List;
import org.kompetens.organisation.Task;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.OutcomeAmounts;

/**
 * Who in a unit and below it could do a task, in numbers. Everybody counts once, whom the task concerns by an active
 * employment there.
 *
 * @param task the task
 * @param persons distinct persons who are not absent from all of these employments, by what they hold: all that is needed;
 *     something too low; else something expired; else something never assessed. Nobody is exempt: an exemption waives
 *     what is required of somebody, and makes nobody able
 * @param absent persons whom it concerns and who are absent from all of these employments
 * @param merged of how many persons whether they could do it rests on a level that a mapping merged
 * @param needs what is needed, in the order of its declaration
 */
public record TaskFigures(Task task, OutcomeAmounts persons, long absent, long merged, List<NeedFigures> needs) {

    /** Copies. */
    public TaskFigures {
        needs = List.copyOf(needs);
    }

    /**
     * Who could do it now.
     *
     * @return persons who hold all that is needed, and their FTE in these employments without what they are absent
     */
    public Amount able() {
        return persons.met();
    }

    /**
     * Who is known not to be able.
     *
     * @return persons who hold something that is needed too low
     */
    public Amount fallingShort() {
        return persons.fallingShort();
    }

    /**
     * Of whom it is not known.
     *
     * @return all others: something that is needed was never assessed or has expired, and nothing is known to be too low
     */
    public Amount unknown() {
        return persons.unknown();
    }

    /**
     * Whether nobody is known to be able.
     *
     * @return true if so
     */
    public boolean isDoneByNobody() {
        return able().count() == 0;
    }

    /**
     * Whether one person alone is known to be able.
     *
     * @return true if so
     */
    public boolean isSinglePointOfFailure() {
        return able().count() == 1;
    }
}
