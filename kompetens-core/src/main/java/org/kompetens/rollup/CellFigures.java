package org.kompetens.rollup;

/**
 * The figures that are sums over cells, of one competence in one unit's subtree; or the change of such figures, and then
 * any of the numbers may be below nought.
 *
 * @param cells cells by outcome
 * @param cellsInFte the same by FTE, in ten-thousandths
 * @param steps steps on the competence's scale
 * @param stepsInFte the same by FTE, in ten-thousandths
 * @param shortfall Σ weight × missing steps ÷ required rank
 * @param merged cells whose required or held level a mapping that merges levels led to: their steps are a coarsening
 * @param mergedInFte the same by FTE, in ten-thousandths
 */
public record CellFigures(
        OutcomeCounts cells,
        OutcomeCounts cellsInFte,
        StepSums steps,
        StepSums stepsInFte,
        Fraction shortfall,
        long merged,
        long mergedInFte) {

    /** No cells, or no change. */
    public static final CellFigures NONE =
            new CellFigures(OutcomeCounts.NONE, OutcomeCounts.NONE, StepSums.NONE, StepSums.NONE, Fraction.ZERO, 0, 0);

    /**
     * Those among the figures of a roll-up.
     *
     * @param figures the figures of one competence in one unit
     * @return what of them is summed over cells
     */
    public static CellFigures of(CompetenceFigures figures) {
        return new CellFigures(
                figures.counted().cells(),
                figures.inFte().cells(),
                figures.counted().steps(),
                figures.inFte().steps(),
                figures.shortfall(),
                figures.counted().merged(),
                figures.inFte().merged());
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
                cellsInFte.plus(other.cellsInFte),
                steps.plus(other.steps),
                stepsInFte.plus(other.stepsInFte),
                shortfall.plus(other.shortfall),
                Math.addExact(merged, other.merged),
                Math.addExact(mergedInFte, other.mergedInFte));
    }

    /**
     * The difference.
     *
     * @param other what to take off
     * @return this - other
     * @throws ArithmeticException if a number is too large
     */
    public CellFigures minus(CellFigures other) {
        return plus(new CellFigures(
                negated(other.cells),
                negated(other.cellsInFte),
                negated(other.steps),
                negated(other.stepsInFte),
                new Fraction(other.shortfall.numerator().negate(), other.shortfall.denominator()),
                Math.negateExact(other.merged),
                Math.negateExact(other.mergedInFte)));
    }

    private static OutcomeCounts negated(OutcomeCounts counts) {
        return new OutcomeCounts(
                Math.negateExact(counts.met()),
                Math.negateExact(counts.fallingShort()),
                Math.negateExact(counts.unassessed()),
                Math.negateExact(counts.expired()));
    }

    private static StepSums negated(StepSums steps) {
        return new StepSums(
                Math.negateExact(steps.missing()),
                Math.negateExact(steps.weightedMissing()),
                Math.negateExact(steps.surplus()));
    }
}
