package org.kompetens.priority;

import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.rollup.Fraction;

/**
 * How much of what a unit requires is, in one competence, not known or short. Both are shares of the weight of all that
 * the unit requires, of every competence; so they can be compared between competences, scales and units, and sum up.
 *
 * <p>Nothing unknown is guessed at: the shortfall is of what is known, and what is not known could add to it at most as
 * much as {@code unknown}.
 *
 * @param competence the competence
 * @param unknown Σ weight of the cells unassessed or expired ÷ Σ weight of all the unit's cells
 * @param shortfall Σ weight × missing steps ÷ required rank of the cells that fall short ÷ the same
 */
public record Priority(ResolvedCompetence competence, Fraction unknown, Fraction shortfall) {}
