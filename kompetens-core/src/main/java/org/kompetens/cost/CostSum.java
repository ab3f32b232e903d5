package org.kompetens.cost;

/**
 * What something costs and what others pay of it.
 *
 * @param gross all costs
 * @param granted what funds have granted, claimed and paid ones included
 * @param hopedFor what is applied for and not decided
 */
public record CostSum(Amounts gross, Amounts granted, Amounts hopedFor) {

    /** No cost. */
    public static final CostSum NONE = new CostSum(Amounts.NONE, Amounts.NONE, Amounts.NONE);

    /**
     * What the organisation is certain to pay itself.
     *
     * @return gross − granted
     */
    public Amounts net() {
        return gross.minus(granted);
    }

    /**
     * What the organisation pays itself if all that is applied for is granted.
     *
     * @return gross − granted − hoped for
     */
    public Amounts netIfAllGranted() {
        return net().minus(hopedFor);
    }

    /**
     * Adds.
     *
     * @param other what to add
     * @return the sums, each by currency
     */
    public CostSum plus(CostSum other) {
        return new CostSum(gross.plus(other.gross), granted.plus(other.granted), hopedFor.plus(other.hopedFor));
    }

    /**
     * Whether nothing costs anything and nobody pays.
     *
     * @return true if all three are nothing
     */
    public boolean isZero() {
        return gross.isZero() && granted.isZero() && hopedFor.isZero();
    }
}
