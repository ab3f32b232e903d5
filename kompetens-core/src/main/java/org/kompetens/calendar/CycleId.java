package org.kompetens.calendar;

import org.kompetens.text.Identifiers;

/**
 * Identifies one round of a calendar.
 *
 * @param value the identifier as whoever opens the round writes it; compared letter by letter
 */
public record CycleId(String value) implements Comparable<CycleId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public CycleId {
        Identifiers.check("CycleId", value);
    }

    /**
     * The identifier of one round of a calendar.
     *
     * @param value the identifier as whoever opens the round writes it
     * @return the identifier
     */
    public static CycleId of(String value) {
        return new CycleId(value);
    }

    @Override
    public int compareTo(CycleId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
