package org.kompetens.internal.intake;

import org.kompetens.internal.people.Columns;

/**
 * Sums over employees: each can be added, and taken back without a trace. By its record; or quicker, by numbers in
 * columns, where all that matters is in these. For one thread.
 *
 * @param <R> the records by which employees are added
 * @param <S> the sums themselves
 */
public interface Sums<R, S> {

    /**
     * Adds an employee, or takes one back.
     *
     * @param record without errors
     * @param sign 1 to add, -1 to take back
     */
    void add(R record, int sign);

    /** Whether the columns have all that matters; otherwise only records are added. */
    default boolean readsColumns() {
        return false;
    }

    /**
     * Adds an employee of the columns, or takes one back.
     *
     * @param sign 1 to add, -1 to take back
     */
    default void add(Columns columns, int person, int sign) {
        throw new UnsupportedOperationException("these sums need records");
    }

    /** Adds all that others hold, which are of no use afterwards. */
    void addAll(S other);
}
