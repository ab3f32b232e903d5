package org.kompetens.cost;

import org.kompetens.text.Identifiers;

/**
 * Identifies a fund.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record FundId(String value) implements Comparable<FundId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public FundId {
        Identifiers.check("FundId", value);
    }

    /**
     * The identifier of a fund.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static FundId of(String value) {
        return new FundId(value);
    }

    @Override
    public int compareTo(FundId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
