package org.kompetens.testkit.system;

import org.kompetens.rollup.Figures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.HeldLevels;

/**
 * The figures of one competence in one unit with everything below it.
 *
 * @param counted numbers of cells, steps and persons
 * @param inFte the same by FTE, in ten-thousandths
 * @param held the distinct persons by what they hold
 * @param shortfall Σ weight × missing steps ÷ required rank, over the cells
 */
public record CompetenceReport(Figures counted, Figures inFte, HeldLevels held, Fraction shortfall) {}
