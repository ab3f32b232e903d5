package org.kompetens.planning;

import org.kompetens.text.Identifiers;

/**
 * Identifies a supply plan or a development plan.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record PlanId(String value) implements Comparable<PlanId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public PlanId {
        Identifiers.check("PlanId", value);
    }

    /**
     * The identifier of a supply plan or a development plan.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static PlanId of(String value) {
        return new PlanId(value);
    }

    @Override
    public int compareTo(PlanId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
