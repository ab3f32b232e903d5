package org.kompetens.rollup;

import java.util.Optional;

/**
 * The figures of several competences together, in one unit's subtree. Steps are given only where all competences with
 * cells there are judged on one scale; the shortfall compares between scales.
 *
 * @param cells cells by outcome
 * @param cellsInFte the same by FTE, in ten-thousandths
 * @param persons distinct persons with a cell, and with a short cell, of any of the competences
 * @param personsInFte the same by FTE, in ten-thousandths
 * @param steps steps, where all are on one scale
 * @param stepsInFte the same by FTE, in ten-thousandths
 * @param shortfall Σ weight × missing steps ÷ required rank, over the cells
 * @param merged cells whose required or held level a mapping that merges levels led to
 * @param mergedInFte the same by FTE, in ten-thousandths
 */
public record TotalFigures(
        OutcomeCounts cells,
        OutcomeCounts cellsInFte,
        PersonCounts persons,
        PersonCounts personsInFte,
        Optional<StepSums> steps,
        Optional<StepSums> stepsInFte,
        Fraction shortfall,
        long merged,
        long mergedInFte) {}
