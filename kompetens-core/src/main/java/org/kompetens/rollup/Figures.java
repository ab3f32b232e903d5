package org.kompetens.rollup;

/**
 * What there is to say of one competence in one unit's subtree: counted, or in FTE.
 *
 * @param cells cells by outcome
 * @param steps steps on the competence's scale
 * @param persons distinct persons
 * @param merged cells whose required or held level a mapping that merges levels led to: their steps are a coarsening
 */
public record Figures(OutcomeCounts cells, StepSums steps, PersonCounts persons, long merged) {}
