package org.kompetens.internal.intake;

import org.kompetens.internal.people.Columns;

/**
 * Sums over employees: each can be added, and taken back without a trace. All employees stand in columns of numbers;
 * where these do not have all that matters, the record has to be at hand, too. For one thread.
 *
 * @param <R> the records by which employees are added
 * @param <S> the sums themselves
 */
public interface Sums<R, S> {

    /** Whether records are needed, as the columns do not have all that matters. */
    default boolean needsRecords() {
        return true;
    }

    /**
     * Adds an employee by their numbers alone, or takes one back, if no records are needed.
     *
     * @param person the position in the columns
     * @param sign 1 to add, -1 to take back
     */
    default void add(Columns columns, int person, int sign) {
        throw new IllegalStateException("these sums need records");
    }

    /**
     * Adds an employee of whom the record is at hand, or takes one back.
     *
     * @param record without errors
     * @param columns what was read of it; the last person there, if it is more than one
     * @param person the position in the columns
     * @param sign 1 to add, -1 to take back
     */
    default void add(R record, Columns columns, int person, int sign) {
        add(columns, person, sign);
    }

    /** Adds all that others hold, which must not be used afterwards. */
    void addAll(S other);
}
