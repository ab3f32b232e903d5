package org.kompetens.competence;

import org.kompetens.text.Identifiers;

/**
 * Identifies a competence in its framework.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record CompetenceId(String value) implements Comparable<CompetenceId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public CompetenceId {
        Identifiers.check("CompetenceId", value);
    }

    /**
     * The identifier of a competence in its framework.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static CompetenceId of(String value) {
        return new CompetenceId(value);
    }

    @Override
    public int compareTo(CompetenceId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
