package org.kompetens.gap;

import java.time.LocalDate;

/**
 * A requirement that names a cell's competence, and what it had to do with the outcome.
 *
 * @param requirement the requirement
 * @param bearing what it had to do with the outcome
 */
public record ConsideredRequirement(RankedRequirement requirement, Bearing bearing) {

    /** What a requirement had to do with an outcome. */
    public enum Bearing {
        /** Both its level and its weight apply. */
        LEVEL_AND_WEIGHT,
        /** Its level applies; another has a higher weight. */
        LEVEL,
        /** Its weight applies; another has a higher level. */
        WEIGHT,
        /** Others have at least its level and its weight. */
        EXCEEDED,
        /** It is not in force at the as-of date. */
        NOT_IN_FORCE
    }

    static ConsideredRequirement of(RankedRequirement requirement, RequiredCompetence applied, LocalDate asOf) {
        boolean level = requirement.equals(applied.levelFrom());
        boolean weight = requirement.equals(applied.weightFrom());
        Bearing bearing;
        if (!requirement.requirement().period().contains(asOf)) {
            bearing = Bearing.NOT_IN_FORCE;
        } else if (level) {
            bearing = weight ? Bearing.LEVEL_AND_WEIGHT : Bearing.LEVEL;
        } else {
            bearing = weight ? Bearing.WEIGHT : Bearing.EXCEEDED;
        }
        return new ConsideredRequirement(requirement, bearing);
    }
}
