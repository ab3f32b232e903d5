package org.kompetens.planning;

import org.kompetens.text.Identifiers;

/**
 * Identifies a body above or beside the line.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record BodyId(String value) implements Comparable<BodyId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public BodyId {
        Identifiers.check("BodyId", value);
    }

    /**
     * The identifier of a body above or beside the line.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    @Override
    public int compareTo(BodyId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
