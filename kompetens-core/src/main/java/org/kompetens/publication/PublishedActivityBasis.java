package org.kompetens.publication;

import java.util.List;
import org.kompetens.organisation.OrganisationUnit;

/**
 * What is published of a unit beside activities, as how many take part and what it costs may be as much as these figures.
 *
 * @param unit the unit
 * @param employed all who have an active employment there, as the figures of the roll-up have it
 * @param competences those for which an activity of which figures are shown is made, in the order of the framework
 */
public record PublishedActivityBasis(
        OrganisationUnit unit, PublishedAmount employed, List<PublishedCompetence> competences) {

    /** Copies. */
    public PublishedActivityBasis {
        competences = List.copyOf(competences);
    }
}
