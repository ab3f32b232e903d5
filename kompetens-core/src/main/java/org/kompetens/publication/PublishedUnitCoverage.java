package org.kompetens.publication;

import java.util.List;
import org.kompetens.organisation.OrganisationUnit;

/**
 * What a unit needs as a whole, and what may be shown of who holds it.
 *
 * @param unit the unit
 * @param employed all who have an active employment there, as the figures of the roll-up have it
 * @param requirements one for each coverage requirement in force, in the order of their declaration
 */
public record PublishedUnitCoverage(
        OrganisationUnit unit, PublishedAmount employed, List<PublishedRequirement> requirements) {

    /** Copies. */
    public PublishedUnitCoverage {
        requirements = List.copyOf(requirements);
    }
}
