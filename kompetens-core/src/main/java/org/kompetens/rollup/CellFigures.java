package org.kompetens.rollup;

/**
 * The figures that are sums over cells, of one competence in one unit's subtree; or the change of such figures, and then
 * any of the numbers may be below nought.
 *
 * @param cells cells by outcome
 * @param steps steps on the competence's scale
 * @param merged cells whose required or held level a mapping that merges levels led to: their steps are a coarsening
 * @param shortfall Σ weight × missing steps ÷ required rank
 */
public record CellFigures(OutcomeAmounts cells, StepAmounts steps, Amount merged, Fraction shortfall) {

    /** No cells, or no change. */
    public static final CellFigures NONE =
            new CellFigures(OutcomeAmounts.NONE, StepAmounts.NONE, Amount.NONE, Fraction.ZERO);

    /**
     * Those among the figures of a roll-up.
     *
     * @param figures the figures of one competence in one unit
     * @return what of them is summed over cells
     */
    public static CellFigures of(CompetenceFigures figures) {
        return new CellFigures(figures.cells(), figures.steps(), figures.merged(), figures.shortfall());
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     * @throws ArithmeticException if a number is too large
     */
    public CellFigures plus(CellFigures other) {
        return new CellFigures(
                cells.plus(other.cells),
                steps.plus(other.steps),
                merged.plus(other.merged),
                shortfall.plus(other.shortfall));
    }

    /**
     * The difference.
     *
     * @param other what to take off
     * @return this - other
     * @throws ArithmeticException if a number is too large
     */
    public CellFigures minus(CellFigures other) {
        Fraction less = new Fraction(other.shortfall.numerator().negate(), other.shortfall.denominator());
        return new CellFigures(
                cells.minus(other.cells), steps.minus(other.steps), merged.minus(other.merged), shortfall.plus(less));
    }
}
