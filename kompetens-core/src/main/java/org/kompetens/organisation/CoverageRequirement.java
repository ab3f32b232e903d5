package org.kompetens.organisation;

import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;

/**
 * What a unit as a whole needs: at least so many persons, or so much FTE, at a level of a competence.
 *
 * @param competence what is to be covered
 * @param level the level to be held, on the competence's own scale or on one mapped to it
 * @param amount how much is needed
 * @param active when it is needed
 */
public record CoverageRequirement(CompetenceId competence, Level level, CoverageAmount amount, Period active) {}
