package org.kompetens.organisation;

import org.kompetens.text.Identifiers;

/**
 * Identifies an organisation unit.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record UnitId(String value) implements Comparable<UnitId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public UnitId {
        Identifiers.check("UnitId", value);
    }

    /**
     * The identifier of an organisation unit.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
