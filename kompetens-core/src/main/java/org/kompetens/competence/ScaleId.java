package org.kompetens.competence;

import org.kompetens.text.Identifiers;

/**
 * Identifies a proficiency scale in its framework.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record ScaleId(String value) implements Comparable<ScaleId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public ScaleId {
        Identifiers.check("ScaleId", value);
    }

    /**
     * The identifier of a proficiency scale in its framework.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static ScaleId of(String value) {
        return new ScaleId(value);
    }

    @Override
    public int compareTo(ScaleId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
