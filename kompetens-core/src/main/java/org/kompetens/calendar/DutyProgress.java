package org.kompetens.calendar;

import java.util.List;
import org.kompetens.organisation.UnitId;

/**
 * How far a duty has come in a unit and all below it, in one cycle.
 *
 * @param cycle in which cycle
 * @param duty which duty
 * @param employees of how many of those employed there it asks something; 0 where it is not for each employee
 * @param fulfilled of how many of them it is fulfilled
 * @param missing how often it is not fulfilled, in each unit where it is not, in the order of the tree
 * @param notJudged how often that cannot be judged, such as for want of a date of entry, likewise
 */
public record DutyProgress(
        CycleId cycle, Duty duty, int employees, int fulfilled, List<InUnit> missing, List<InUnit> notJudged) {

    /**
     * How often in one unit.
     *
     * @param unit the unit
     * @param count how often, from 1
     */
    public record InUnit(UnitId unit, int count) {}

    /** Copies. */
    public DutyProgress {
        missing = List.copyOf(missing);
        notJudged = List.copyOf(notJudged);
    }
}
