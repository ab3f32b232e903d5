package org.kompetens.rollup;

import org.kompetens.competence.ResolvedCompetence;

/**
 * The figures of one competence in one unit's subtree.
 *
 * @param competence the competence
 * @param cells cells by outcome
 * @param steps steps on the competence's scale
 * @param persons distinct persons
 * @param merged cells whose required or held level a mapping that merges levels led to: their steps are a coarsening
 * @param held the distinct persons by what they hold
 * @param shortfall Σ weight × missing steps ÷ required rank, over the cells: comparable between scales
 */
public record CompetenceFigures(
        ResolvedCompetence competence,
        OutcomeAmounts cells,
        StepAmounts steps,
        PersonAmounts persons,
        Amount merged,
        HeldLevels held,
        Fraction shortfall) {}
