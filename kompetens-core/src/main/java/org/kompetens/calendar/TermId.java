package org.kompetens.calendar;

import org.kompetens.text.Identifiers;

/**
 * Identifies an entry of a calendar's vocabulary.
 *
 * @param value the identifier as the calendar writes it; compared letter by letter
 */
public record TermId(String value) implements Comparable<TermId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public TermId {
        Identifiers.check("TermId", value);
    }

    /**
     * The identifier of an entry of a calendar's vocabulary.
     *
     * @param value the identifier as the calendar writes it
     * @return the identifier
     */
    public static TermId of(String value) {
        return new TermId(value);
    }

    @Override
    public int compareTo(TermId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
