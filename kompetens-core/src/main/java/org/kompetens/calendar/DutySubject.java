package org.kompetens.calendar;

import org.kompetens.organisation.UnitLevelId;

/** For whom a duty is to be fulfilled. */
public sealed interface DutySubject {

    /**
     * For each unit at a level.
     *
     * @param level the level
     */
    record EachUnit(UnitLevelId level) implements DutySubject {}

    /**
     * For each pair of a leader and the head above: a unit at one level, and the one above it at the other.
     *
     * @param head the level of the heads' units
     * @param leader the level of the leaders' units, below that of the heads
     */
    record EachPair(UnitLevelId head, UnitLevelId leader) implements DutySubject {}

    /**
     * For each employee. Without employees there is nothing to fulfil.
     *
     * @param filter for which of them
     */
    record EachEmployee(EmployeeFilter filter) implements DutySubject {

        /** For all of them. */
        public EachEmployee() {
            this(EmployeeFilter.ALL);
        }
    }
}
