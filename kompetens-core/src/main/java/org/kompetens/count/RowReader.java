package org.kompetens.count;

import org.kompetens.finding.Findings;

/** Reads a host's own rows of employees, such as those of a database's cursors that stand sorted by employee. */
@FunctionalInterface
public interface RowReader {

    /**
     * Adds the rows of the next employee: {@link EmployeeRows#begin} and what there is of them. Called by one thread at a
     * time, though not always the same.
     *
     * @param rows takes them
     * @return whether there was another employee; with false, nothing was added, and the reader is not asked again
     * @throws Exception if rows cannot be read: what is being counted ends in it, a checked one as the cause of an
     *     {@link IllegalStateException}
     */
    boolean read(EmployeeRows rows) throws Exception;

    /**
     * Is told what was found wrong with an employee's rows: of one employee after another in the order in which they were
     * read, by one thread at a time.
     *
     * @param id the employee's id as the row had it
     * @param findings what was found, that an id comes twice included; with an error that is not about one assessment
     *     alone the employee is refused
     */
    default void found(String id, Findings findings) {}
}
