package org.kompetens.organisation;

import org.kompetens.text.Identifiers;

/**
 * Identifies a role.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record RoleId(String value) implements Comparable<RoleId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public RoleId {
        Identifiers.check("RoleId", value);
    }

    /**
     * The identifier of a role.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static RoleId of(String value) {
        return new RoleId(value);
    }

    @Override
    public int compareTo(RoleId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
