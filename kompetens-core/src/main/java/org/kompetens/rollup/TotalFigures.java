package org.kompetens.rollup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.gap.Measure;

/**
 * The figures of several competences together, in one unit's subtree. Steps are given only where all competences with
 * cells there are judged on one scale; the shortfall compares between scales.
 *
 * @param amounts every measure; those of steps where all are on one scale
 * @param shortfall Σ weight × missing steps ÷ required rank, over the cells
 */
public record TotalFigures(Map<Measure, Amount> amounts, Fraction shortfall) implements Figures {

    /** Copies. */
    public TotalFigures {
        amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    }

    /**
     * The steps.
     *
     * @return their sums; empty where several scales come together
     */
    public Optional<StepAmounts> steps() {
        return amounts.containsKey(Measure.MISSING_STEPS) ? Optional.of(StepAmounts.of(this)) : Optional.empty();
    }

    /**
     * The distinct persons.
     *
     * @return persons with a cell of any of the competences, each counted once
     */
    public PersonAmounts persons() {
        return PersonAmounts.of(this);
    }
}
