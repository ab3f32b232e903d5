package org.kompetens.rollup;

import org.kompetens.competence.ResolvedCompetence;

/**
 * The figures of one competence in one unit's subtree.
 *
 * @param competence the competence
 * @param counted numbers of cells, steps and persons
 * @param inFte the same by FTE, in ten-thousandths
 * @param held the distinct persons by what they hold
 * @param shortfall Σ weight × missing steps ÷ required rank, over the cells: comparable between scales
 */
public record CompetenceFigures(
        ResolvedCompetence competence, Figures counted, Figures inFte, HeldLevels held, Fraction shortfall) {}
