package org.kompetens.organisation;

import org.kompetens.text.Identifiers;

/**
 * Identifies a task.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record TaskId(String value) implements Comparable<TaskId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public TaskId {
        Identifiers.check("TaskId", value);
    }

    /**
     * The identifier of a task.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static TaskId of(String value) {
        return new TaskId(value);
    }

    @Override
    public int compareTo(TaskId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
