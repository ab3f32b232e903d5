package org.kompetens.gap;

import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Requirement;

/**
 * A requirement, where it comes from, and its level as a rank on the competence's own scale.
 *
 * @param requirement the requirement as it was declared
 * @param origin where it comes from
 * @param level its level on the competence's own scale
 */
public record RankedRequirement(Requirement requirement, RequirementOrigin origin, RankedLevel level) {

    /** A requirement of a competence, by the rank of its level. */
    static RankedRequirement of(ResolvedCompetence competence, Requirement requirement, RequirementOrigin origin) {
        return new RankedRequirement(
                requirement, origin, competence.rank(requirement.level()).orElseThrow());
    }
}
