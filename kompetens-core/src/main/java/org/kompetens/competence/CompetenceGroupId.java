package org.kompetens.competence;

import org.kompetens.text.Identifiers;

/**
 * Identifies a group of competences in its framework.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record CompetenceGroupId(String value) implements Comparable<CompetenceGroupId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public CompetenceGroupId {
        Identifiers.check("CompetenceGroupId", value);
    }

    /**
     * The identifier of a group of competences in its framework.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static CompetenceGroupId of(String value) {
        return new CompetenceGroupId(value);
    }

    @Override
    public int compareTo(CompetenceGroupId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
