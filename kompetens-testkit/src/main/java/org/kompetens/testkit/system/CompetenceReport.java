package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kompetens.gap.Measure;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.rollup.StepAmounts;

/**
 * The figures of one competence in one unit with everything below it.
 *
 * @param amounts every measure
 * @param held the distinct persons by what they hold
 * @param shortfall Σ weight × missing steps ÷ required rank, over the cells
 */
public record CompetenceReport(Map<Measure, Amount> amounts, HeldLevels held, Fraction shortfall) implements Figures {

    /** Copies. */
    public CompetenceReport {
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
