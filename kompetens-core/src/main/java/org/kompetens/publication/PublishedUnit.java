package org.kompetens.publication;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.OrganisationUnit;

/**
 * The figures of one unit with everything below it, as they are shown outside.
 *
 * @param unit the unit
 * @param employed all who have an active employment there
 * @param total all competences together
 * @param dimensions the competences of each dimension together: those of which somebody there has a cell
 * @param competences those with at least one cell, in the order of the framework
 */
public record PublishedUnit(
        OrganisationUnit unit,
        PublishedAmount employed,
        PublishedFigures total,
        Map<Dimension, PublishedFigures> dimensions,
        List<PublishedCompetence> competences) {

    /** Copies. */
    public PublishedUnit {
        dimensions = Collections.unmodifiableMap(new EnumMap<>(dimensions));
        competences = List.copyOf(competences);
    }

    /**
     * One competence.
     *
     * @param id the competence
     * @return empty where nobody has a cell of it
     */
    public Optional<PublishedFigures> competence(CompetenceId id) {
        return competences.stream()
                .filter(one -> one.competence().id().equals(id))
                .map(PublishedCompetence::figures)
                .findFirst();
    }
}
