package org.kompetens.tally;

import org.kompetens.organisation.Employee;

/**
 * A sum over employees: each can be added, and taken back without a trace.
 *
 * @param <T> the tally itself
 */
public interface Tally<T> {

    /**
     * Adds an employee, or takes one back.
     *
     * @param employee a record without errors
     * @param sign 1 to add, -1 to take back
     */
    void book(Employee employee, int sign);

    /**
     * Adds all that another tally of the same kind holds.
     *
     * @param other the other
     */
    void addAll(T other);
}
