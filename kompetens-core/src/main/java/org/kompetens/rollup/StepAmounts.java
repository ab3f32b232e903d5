package org.kompetens.rollup;

/**
 * Steps on one scale, summed over cells; by FTE each cell's are multiplied by its employment's. Missing and surplus steps
 * are never netted: one person's surplus does not fill another's shortfall.
 *
 * @param missing steps below the required levels
 * @param weightedMissing the same, each cell's multiplied by its weight
 * @param surplus steps above the required levels
 */
public record StepAmounts(Amount missing, Amount weightedMissing, Amount surplus) {

    /** No steps. */
    public static final StepAmounts NONE = new StepAmounts(Amount.NONE, Amount.NONE, Amount.NONE);

    StepAmounts plus(StepAmounts other) {
        return new StepAmounts(
                missing.plus(other.missing), weightedMissing.plus(other.weightedMissing), surplus.plus(other.surplus));
    }

    StepAmounts minus(StepAmounts other) {
        return new StepAmounts(
                missing.minus(other.missing),
                weightedMissing.minus(other.weightedMissing),
                surplus.minus(other.surplus));
    }
}
