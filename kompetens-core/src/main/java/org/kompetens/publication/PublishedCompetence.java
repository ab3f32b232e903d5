package org.kompetens.publication;

import org.kompetens.competence.ResolvedCompetence;

/**
 * One competence in a unit, as it is shown outside.
 *
 * @param competence the competence
 * @param figures its figures
 */
public record PublishedCompetence(ResolvedCompetence competence, PublishedFigures figures) {}
