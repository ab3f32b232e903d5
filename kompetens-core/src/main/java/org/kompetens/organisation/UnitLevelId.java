package org.kompetens.organisation;

import org.kompetens.text.Identifiers;

/**
 * Identifies a level of the unit tree.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record UnitLevelId(String value) implements Comparable<UnitLevelId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public UnitLevelId {
        Identifiers.check("UnitLevelId", value);
    }

    /**
     * The identifier of a level of the unit tree.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static UnitLevelId of(String value) {
        return new UnitLevelId(value);
    }

    @Override
    public int compareTo(UnitLevelId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
