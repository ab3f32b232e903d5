package org.kompetens.calendar;

import org.kompetens.text.Identifiers;

/**
 * Identifies a step of a calendar.
 *
 * @param value the identifier as the calendar writes it; compared letter by letter
 */
public record StepId(String value) implements Comparable<StepId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public StepId {
        Identifiers.check("StepId", value);
    }

    /**
     * The identifier of a step of a calendar.
     *
     * @param value the identifier as the calendar writes it
     * @return the identifier
     */
    public static StepId of(String value) {
        return new StepId(value);
    }

    @Override
    public int compareTo(StepId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
