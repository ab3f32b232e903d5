package org.kompetens.count;

import java.util.Optional;
import org.kompetens.finding.Findings;

/**
 * Counts employees one at a time and keeps sums, and the ids seen: about 20 bytes and the id itself an employee;
 * nothing of that where the ids come {@linkplain #sorted sorted}. For employees read from a file or a database; those
 * in a collection or a stream are better collected. For one thread.
 *
 * <p>A record with errors, or with the id of an earlier one, is not counted and becomes a finding: so of several
 * records with one id the first counts.
 *
 * <pre>{@code
 * Counter<Employee, Rollup> counter = Rollup.counter(analysis);
 * while (rows.next()) {
 *     counter.add(employee(rows));
 * }
 * Rollup rollup = counter.value();
 * }</pre>
 *
 * @param <R> the records by which employees are counted: of themselves, or of themselves before and after
 * @param <V> what comes of it
 */
public interface Counter<R, V> {

    /**
     * Adds one employee.
     *
     * @param record the record
     * @return what is wrong with it, with paths from the employee
     */
    Findings add(R record);

    /**
     * Puts one record in the place of another of the same employee; the value is as if the other had never been there.
     * Of what was found wrong with records all is counted; of what is kept to be read, what another record has pushed
     * out does not come back.
     *
     * @param before the record that was added, exactly; empty for somebody new
     * @param after the record from now on; empty for somebody who is gone
     * @return what is wrong with the new record; with an error it is left out
     * @throws IllegalArgumentException if the two are of different employees, or nobody with that id was added; nothing
     *     is changed then
     * @throws IllegalStateException if a record is to be taken back from a {@linkplain #sorted sorted} counter, which
     *     keeps no ids
     */
    Findings replace(Optional<R> before, Optional<R> after);

    /**
     * Leaves out one record that could not even be read, and counts what was found.
     *
     * @param findings what is wrong with it
     */
    void refuse(Findings findings);

    /**
     * What comes of all employees so far. More can be added afterwards; that does not change it.
     *
     * @return the value
     */
    V value();

    /**
     * A counter of the same for employees who come sorted by their ids, as {@link String#compareTo} sorts them. Its
     * memory does not grow with their number. One whose id stands before the last one is not added:
     * {@link IllegalArgumentException}.
     *
     * @return a new counter, of nobody yet
     */
    Counter<R, V> sorted();
}
