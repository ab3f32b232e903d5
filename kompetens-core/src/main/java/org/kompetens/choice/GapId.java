package org.kompetens.choice;

import org.kompetens.text.Identifiers;

/**
 * Identifies a gap: most often somebody's, in one employment and one competence, so that it is treated as personal.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record GapId(String value) implements Comparable<GapId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public GapId {
        Identifiers.check("GapId", value);
    }

    /**
     * The identifier of a gap.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static GapId of(String value) {
        return new GapId(value);
    }

    @Override
    public int compareTo(GapId other) {
        return value.compareTo(other.value);
    }

    /** Says nothing of whom it identifies. */
    @Override
    public String toString() {
        return "GapId[hidden]";
    }
}
