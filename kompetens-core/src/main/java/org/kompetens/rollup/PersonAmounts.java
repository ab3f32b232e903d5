package org.kompetens.rollup;

import org.kompetens.gap.Measure;

/**
 * Distinct persons of a unit's subtree, each counted once however many employments they have there. A person's FTE in a
 * unit is the sum over all active employments in its subtree, uncapped.
 *
 * @param required persons with a cell that is not exempt
 * @param fallingShort persons with a cell that falls short
 * @param expired persons with an expired cell
 * @param exempt persons with a cell from which they are exempt
 */
public record PersonAmounts(Amount required, Amount fallingShort, Amount expired, Amount exempt) {

    /** Nobody. */
    public static final PersonAmounts NONE = new PersonAmounts(Amount.NONE, Amount.NONE, Amount.NONE, Amount.NONE);

    /**
     * Those of some figures.
     *
     * @param figures the figures
     * @return the measures of persons among them
     * @throws IllegalArgumentException if they have none, as sums over cells
     */
    public static PersonAmounts of(Figures figures) {
        return new PersonAmounts(
                figures.amount(Measure.PERSONS_REQUIRED),
                figures.amount(Measure.PERSONS_SHORT),
                figures.amount(Measure.PERSONS_EXPIRED),
                figures.amount(Measure.PERSONS_EXEMPT));
    }
}
