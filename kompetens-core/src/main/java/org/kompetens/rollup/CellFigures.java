package org.kompetens.rollup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.kompetens.gap.Measure;

/**
 * The figures that are sums over cells, of one competence in one unit's subtree; or the change of such figures, and
 * then any of the numbers may be below nought.
 *
 * @param amounts every measure of cells and of steps
 * @param shortfall Σ weight × missing steps ÷ required rank
 */
public record CellFigures(Map<Measure, Amount> amounts, Fraction shortfall) implements Figures {

    /** No cells, or no change. */
    public static final CellFigures NONE = new CellFigures(nothing(), Fraction.ZERO);

    /** Copies, and leaves out measures of persons, which are no sums over cells. */
    public CellFigures {
        Map<Measure, Amount> ofCells = new EnumMap<>(amounts);
        ofCells.keySet().removeIf(measure -> measure.kind() == Measure.Kind.PERSONS);
        amounts = Collections.unmodifiableMap(ofCells);
    }

    private static Map<Measure, Amount> nothing() {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            amounts.put(measure, Amount.NONE);
        }
        return amounts;
    }

    /**
     * Those among other figures.
     *
     * @param figures the figures of one competence in one unit
     * @return what of them is summed over cells
     */
    public static CellFigures of(Figures figures) {
        return new CellFigures(figures.amounts(), figures.shortfall());
    }

    /**
     * The steps.
     *
     * @return steps on the competence's scale
     * @throws IllegalArgumentException if these are {@linkplain #withoutSteps without steps}
     */
    public StepAmounts steps() {
        return StepAmounts.of(this);
    }

    /**
     * These figures without steps, which are not comparable between scales.
     *
     * @return the measures of cells, and the shortfall
     */
    public CellFigures withoutSteps() {
        Map<Measure, Amount> ofCells = new EnumMap<>(amounts);
        ofCells.keySet().removeIf(measure -> measure.kind() == Measure.Kind.STEPS);
        return new CellFigures(ofCells, shortfall);
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     * @throws ArithmeticException if a number is too large
     */
    public CellFigures plus(CellFigures other) {
        return new CellFigures(each(other, Amount::plus), shortfall.plus(other.shortfall));
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
        return new CellFigures(each(other, Amount::minus), shortfall.plus(less));
    }

    private Map<Measure, Amount> each(CellFigures other, BinaryOperator<Amount> operator) {
        Map<Measure, Amount> result = new EnumMap<>(Measure.class);
        amounts.forEach((measure, amount) -> result.put(measure, operator.apply(amount, other.amount(measure))));
        return result;
    }
}
