package org.kompetens.gap;

import org.kompetens.competence.ResolvedCompetence;

/**
 * What one post requires of one competence at a date. Where several requirements name the competence, the highest level
 * and, independently of it, the highest weight apply; among equals that of the role, then of the nearest unit.
 *
 * @param competence the competence
 * @param level the requirement whose level applies
 * @param weight the requirement whose weight applies; often the same
 */
public record RequiredCompetence(ResolvedCompetence competence, RankedRequirement level, RankedRequirement weight) {

    /**
     * The level required.
     *
     * @return its rank on the competence's own scale, from 1
     */
    public int requiredRank() {
        return level.level().rank();
    }

    /**
     * How critical the competence is here.
     *
     * @return from 1 to 5
     */
    public int criticality() {
        return weight.requirement().weight();
    }

    /** This one, raised to the level and the weight of another for the same competence where those are higher. */
    RequiredCompetence raisedTo(RequiredCompetence other) {
        boolean higherLevel = other.requiredRank() > requiredRank();
        boolean higherWeight = other.criticality() > criticality();
        return higherLevel || higherWeight
                ? new RequiredCompetence(
                        competence, higherLevel ? other.level : level, higherWeight ? other.weight : weight)
                : this;
    }
}
