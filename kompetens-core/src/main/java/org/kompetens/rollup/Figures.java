package org.kompetens.rollup;

import java.util.Map;
import java.util.Optional;
import org.kompetens.gap.Measure;

/**
 * What figures of one competence, or of several together, have in common: an amount of each measure, and the shortfall.
 */
public interface Figures {

    /**
     * All measures that these figures have, for whoever treats all alike.
     *
     * @return the amounts, in the order of the measures
     */
    Map<Measure, Amount> amounts();

    /**
     * How much is missing, comparable between scales.
     *
     * @return Σ weight × missing steps ÷ required rank, over the cells
     */
    Fraction shortfall();

    /**
     * One measure.
     *
     * @param measure which
     * @return how many, and the same by FTE
     * @throws IllegalArgumentException if these figures do not have the measure, as there are no steps where several
     *     scales come together, and no persons among sums over cells
     */
    default Amount amount(Measure measure) {
        return Optional.ofNullable(amounts().get(measure))
                .orElseThrow(() -> new IllegalArgumentException("no measure of these figures: " + measure));
    }

    /**
     * The cells by outcome.
     *
     * @return the measures of cells that are of one outcome each
     */
    default OutcomeAmounts cells() {
        return OutcomeAmounts.of(this);
    }

    /**
     * The cells whose required or held level a mapping that merges levels led to: their steps are a coarsening.
     *
     * @return the measure of cells that are merged
     */
    default Amount merged() {
        return amount(Measure.MERGED);
    }
}
