package org.kompetens.tally;

import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;

/**
 * A sum over employees: each can be added, and taken back without a trace.
 *
 * @param <R> the records by which employees are added: of themselves, or of themselves before and after
 * @param <T> the tally itself
 */
public interface Tally<R, T> {

    /**
     * Whose record it is.
     *
     * @param record a record
     * @return the employee
     */
    EmployeeId employee(R record);

    /**
     * Checks a record.
     *
     * @param record any
     * @return what is wrong with it, with paths from the employee
     */
    Findings findings(R record);

    /**
     * Adds an employee, or takes one back.
     *
     * @param record a record without errors
     * @param sign 1 to add, -1 to take back
     */
    void book(R record, int sign);

    /**
     * Adds all that another tally of the same kind holds.
     *
     * @param other the other
     */
    void addAll(T other);
}
