package org.kompetens.calendar;

import org.kompetens.text.Identifiers;

/**
 * Identifies a party: who performs, answers for or receives a step.
 *
 * @param value the identifier as the calendar writes it; compared letter by letter
 */
public record PartyId(String value) implements Comparable<PartyId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public PartyId {
        Identifiers.check("PartyId", value);
    }

    /**
     * The identifier of a party: who performs, answers for or receives a step.
     *
     * @param value the identifier as the calendar writes it
     * @return the identifier
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public int compareTo(PartyId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
