package org.kompetens.rollup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Measure;

/**
 * The figures of one competence in one unit's subtree.
 *
 * @param competence the competence
 * @param amounts every measure
 * @param held the distinct persons by what they hold
 * @param shortfall Σ weight × missing steps ÷ required rank, over the cells: comparable between scales
 */
public record CompetenceFigures(
        ResolvedCompetence competence, Map<Measure, Amount> amounts, HeldLevels held, Fraction shortfall)
        implements Figures {

    /** Copies. */
    public CompetenceFigures {
        amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    }

    /**
     * The steps.
     *
     * @return steps on the competence's scale
     */
    public StepAmounts steps() {
        return StepAmounts.of(this);
    }

    /**
     * The distinct persons.
     *
     * @return persons with a cell of the competence
     */
    public PersonAmounts persons() {
        return PersonAmounts.of(this);
    }
}
