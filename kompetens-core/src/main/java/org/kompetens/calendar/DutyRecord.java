package org.kompetens.calendar;

import java.time.LocalDate;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;

/**
 * The record that a duty was fulfilled.
 *
 * @param duty the duty
 * @param subject for whom
 * @param date when
 */
public record DutyRecord(DutyId duty, Subject subject, LocalDate date) {

    /** For whom a duty was fulfilled. */
    public sealed interface Subject {}

    /**
     * For a unit.
     *
     * @param unit the unit
     */
    public record OfUnit(UnitId unit) implements Subject {}

    /**
     * For a pair of a head and a leader.
     *
     * @param head the head's unit
     * @param leader the leader's unit
     */
    public record OfPair(UnitId head, UnitId leader) implements Subject {}

    /**
     * For an employee.
     *
     * @param employee the employee
     */
    public record OfEmployee(EmployeeId employee) implements Subject {

        /** Nothing of the person. */
        @Override
        public String toString() {
            return "OfEmployee[]";
        }
    }
}
