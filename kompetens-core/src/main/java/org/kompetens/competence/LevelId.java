package org.kompetens.competence;

import org.kompetens.text.Identifiers;

/**
 * Identifies a level on its proficiency scale.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record LevelId(String value) implements Comparable<LevelId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public LevelId {
        Identifiers.check("LevelId", value);
    }

    /**
     * The identifier of a level on its proficiency scale.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static LevelId of(String value) {
        return new LevelId(value);
    }

    @Override
    public int compareTo(LevelId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
