package org.kompetens.planning;

import org.kompetens.text.Identifiers;

/**
 * Identifies a goal.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record GoalId(String value) implements Comparable<GoalId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public GoalId {
        Identifiers.check("GoalId", value);
    }

    /**
     * The identifier of a goal.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public int compareTo(GoalId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
