package org.kompetens.rollup;

/**
 * Steps on one scale, summed over cells: plain, or each multiplied by its employment's FTE in ten-thousandths. Missing
 * and surplus steps are never netted: one person's surplus does not fill another's shortfall.
 *
 * @param missing steps below the required levels
 * @param weightedMissing the same, each cell's multiplied by its weight
 * @param surplus steps above the required levels
 */
public record StepSums(long missing, long weightedMissing, long surplus) {

    /** No steps. */
    public static final StepSums NONE = new StepSums(0, 0, 0);

    StepSums plus(StepSums other) {
        return new StepSums(
                Math.addExact(missing, other.missing),
                Math.addExact(weightedMissing, other.weightedMissing),
                Math.addExact(surplus, other.surplus));
    }
}
