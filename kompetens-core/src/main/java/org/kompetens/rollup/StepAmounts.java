package org.kompetens.rollup;

import org.kompetens.gap.Measure;

/**
 * Steps on one scale, summed over cells; by FTE each cell's are multiplied by its employment's. Missing and surplus
 * steps are never netted: one person's surplus does not fill another's shortfall.
 *
 * @param missing steps below the required levels
 * @param weightedMissing the same, each cell's multiplied by its weight
 * @param surplus steps above the required levels
 */
public record StepAmounts(Amount missing, Amount weightedMissing, Amount surplus) {

    /** No steps. */
    public static final StepAmounts NONE = new StepAmounts(Amount.NONE, Amount.NONE, Amount.NONE);

    /**
     * Those of some figures.
     *
     * @param figures the figures
     * @return the measures of steps among them
     * @throws IllegalArgumentException if they have none, as a total over several scales
     */
    public static StepAmounts of(Figures figures) {
        return new StepAmounts(
                figures.amount(Measure.MISSING_STEPS),
                figures.amount(Measure.WEIGHTED_MISSING_STEPS),
                figures.amount(Measure.SURPLUS_STEPS));
    }
}
