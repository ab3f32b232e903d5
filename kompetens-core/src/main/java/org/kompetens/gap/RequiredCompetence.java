package org.kompetens.gap;

import org.kompetens.competence.ResolvedCompetence;

/**
 * What one employment requires of one competence at a date. Where several requirements name the competence, the highest
 * level and, independently of it, the highest weight apply; among equal levels one that no mapping merged; among equals
 * that of the role, then of the nearest unit.
 *
 * @param competence the competence
 * @param levelFrom the requirement whose level applies
 * @param weightFrom the requirement whose weight applies; often the same
 */
public record RequiredCompetence(
        ResolvedCompetence competence, RankedRequirement levelFrom, RankedRequirement weightFrom) {

    /**
     * The level required.
     *
     * @return its rank on the competence's own scale, from 1
     */
    public int rank() {
        return levelFrom.level().rank();
    }

    /**
     * How critical the competence is here.
     *
     * @return from 1 to 5
     */
    public int weight() {
        return weightFrom.requirement().weight();
    }

    /**
     * This one, raised to the level and the weight of another for the same competence where those apply.
     *
     * @param other of the same origin, or of those further away
     */
    RequiredCompetence raisedTo(RequiredCompetence other) {
        RequirementOrder order = new RequirementOrder(competence);
        boolean otherLevel = order.isLevelOf(other.levelFrom, levelFrom);
        boolean otherWeight = order.isWeightOf(other.weightFrom, weightFrom);
        if (otherLevel == otherWeight) {
            return otherLevel ? other : this;
        }
        return new RequiredCompetence(
                competence, otherLevel ? other.levelFrom : levelFrom, otherWeight ? other.weightFrom : weightFrom);
    }
}
