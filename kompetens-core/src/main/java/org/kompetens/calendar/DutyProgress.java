package org.kompetens.calendar;

import java.util.List;
import org.kompetens.organisation.UnitId;

/**
 * How far a duty has come in a unit and all below it, in one cycle.
 *
 * @param cycle in which cycle
 * @param duty which duty
 * @param asked of how many it asks something: employees, units or pairs of head and leader; each of them is in one of
 *     the three figures that follow, or among those not judged
 * @param fulfilled for how many of them there is the record it asks for by then
 * @param notDue for how many there is none, and there is time left
 * @param late for how many there is none, and the time is over
 * @param missing how often it was missed in periods that are over, in each unit where it was, in the order of the tree; of
 *     a rolling duty, those for whom it is late
 * @param notJudged of how many it cannot be judged, for want of a record and a date of entry, likewise
 * @param ageUnknown of how many employees it cannot be said whether it asks something, for want of a date of birth,
 *     likewise; they are not among those asked
 */
public record DutyProgress(
        CycleId cycle,
        Duty duty,
        int asked,
        int fulfilled,
        int notDue,
        int late,
        List<InUnit> missing,
        List<InUnit> notJudged,
        List<InUnit> ageUnknown) {

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
        ageUnknown = List.copyOf(ageUnknown);
    }
}
