package org.kompetens.calendar;

import org.kompetens.text.Identifiers;

/**
 * Identifies one of a calendar's vocabularies.
 *
 * @param value the identifier as the calendar writes it; compared letter by letter
 */
public record VocabularyId(String value) implements Comparable<VocabularyId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public VocabularyId {
        Identifiers.check("VocabularyId", value);
    }

    /**
     * The identifier of one of a calendar's vocabularies.
     *
     * @param value the identifier as the calendar writes it
     * @return the identifier
     */
    public static VocabularyId of(String value) {
        return new VocabularyId(value);
    }

    @Override
    public int compareTo(VocabularyId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
