package org.kompetens.rollup;

import java.util.Optional;

/**
 * The figures of several competences together, in one unit's subtree. Steps are given only where all competences with
 * cells there are judged on one scale; the shortfall compares between scales.
 *
 * @param cells cells by outcome
 * @param steps steps, where all are on one scale
 * @param persons distinct persons with a cell, and with one that falls short, of any of the competences
 * @param merged cells whose required or held level a mapping that merges levels led to
 * @param shortfall Σ weight × missing steps ÷ required rank, over the cells
 */
public record TotalFigures(
        OutcomeAmounts cells, Optional<StepAmounts> steps, PersonAmounts persons, Amount merged, Fraction shortfall) {}
