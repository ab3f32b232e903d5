package org.kompetens.calendar;

import org.kompetens.text.Identifiers;

/**
 * Identifies a duty that is checked against records.
 *
 * @param value the identifier as the calendar writes it; compared letter by letter
 */
public record DutyId(String value) implements Comparable<DutyId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public DutyId {
        Identifiers.check("DutyId", value);
    }

    /**
     * The identifier of a duty that is checked against records.
     *
     * @param value the identifier as the calendar writes it
     * @return the identifier
     */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    @Override
    public int compareTo(DutyId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
