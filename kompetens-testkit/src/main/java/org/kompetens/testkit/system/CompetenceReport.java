package org.kompetens.testkit.system;

import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.rollup.StepAmounts;

/**
 * The figures of one competence in one unit with everything below it.
 *
 * @param cells cells by outcome
 * @param steps steps on the competence's scale
 * @param persons distinct persons
 * @param merged cells whose required or held level a mapping that merges levels led to
 * @param held the distinct persons by what they hold
 * @param shortfall Σ weight × missing steps ÷ required rank, over the cells
 */
public record CompetenceReport(
        OutcomeAmounts cells,
        StepAmounts steps,
        PersonAmounts persons,
        Amount merged,
        HeldLevels held,
        Fraction shortfall) {}
