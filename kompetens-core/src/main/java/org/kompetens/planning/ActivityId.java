package org.kompetens.planning;

import org.kompetens.text.Identifiers;

/**
 * Identifies an activity.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record ActivityId(String value) implements Comparable<ActivityId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public ActivityId {
        Identifiers.check("ActivityId", value);
    }

    /**
     * The identifier of an activity.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public int compareTo(ActivityId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
