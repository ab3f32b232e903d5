package org.kompetens.testkit.system;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.organisation.Employee;

/**
 * Whatever counts employees: one at a time and with changes, all at once, or in groups that are put together.
 *
 * @param <R> the records by which employees are counted
 */
public interface CountingSystem<R> {

    /**
     * A count to which employees are added.
     *
     * @param <R> the records by which employees are counted
     */
    interface Count<R> {

        /**
         * Adds a record.
         *
         * @param record any; with errors, or with the id of an earlier one, it is left out
         */
        void add(R record);

        /**
         * Puts one record in the place of another.
         *
         * @param before a record that was added; empty for somebody new
         * @param after the record from now on, of the same employee; empty for somebody who is gone
         */
        void replace(Optional<R> before, Optional<R> after);

        /**
         * All that the count says now.
         *
         * @return what equals the report of another count exactly if both say the same
         */
        Object report();
    }

    /**
     * The record by which an employee is counted.
     *
     * @param situation the situation
     * @param employee an employee
     * @return the record
     */
    R record(Situation situation, Employee employee);

    /**
     * A count of nobody.
     *
     * @param situation organisation, date and policy
     * @return the count
     */
    Count<R> begin(Situation situation);

    /**
     * Counts all at once.
     *
     * @param situation organisation, date and policy
     * @param records the records; a parallel stream is counted on many threads
     * @return the report
     */
    Object collect(Situation situation, Stream<R> records);

    /**
     * Counts groups by themselves and puts the results together.
     *
     * @param situation organisation, date and policy
     * @param groups at least one, which have nobody in common
     * @return the report
     */
    Object merge(Situation situation, List<List<R>> groups);
}
