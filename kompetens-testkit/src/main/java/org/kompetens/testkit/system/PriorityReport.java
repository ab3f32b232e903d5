package org.kompetens.testkit.system;

import org.kompetens.competence.CompetenceId;
import org.kompetens.rollup.Fraction;

/**
 * How much of what a unit requires is, in one competence, not known or short.
 *
 * @param competence the competence
 * @param unknown the weight of what is not known, as a share of all weight in the unit
 * @param shortfall the weighted shortfall, as a share of the same
 */
public record PriorityReport(CompetenceId competence, Fraction unknown, Fraction shortfall) {}
