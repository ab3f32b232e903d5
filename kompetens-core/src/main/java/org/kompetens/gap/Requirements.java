package org.kompetens.gap;

import java.util.List;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;

/**
 * What each role in each unit requires over time: by itself, by the unit and by all units above it. Worked out when first
 * asked for, and kept: many employments share it, since most units require nothing of their own. What is required at a
 * date is the same at that date, see {@link GapAnalysis#required}. Safe to share by threads.
 */
public final class Requirements {

    private final Organisation organisation;
    private final RequirementTable<RequirementTimeline> overTime;

    private Requirements(Organisation organisation) {
        this.organisation = organisation;
        this.overTime = RequirementTable.overTime(organisation);
    }

    /**
     * The requirements of an organisation.
     *
     * @param organisation the organisation
     * @return what is required in it
     */
    public static Requirements of(Organisation organisation) {
        return new Requirements(organisation);
    }

    /**
     * Whose requirements these are.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * What a role in a unit requires over time.
     *
     * @param role a role of the organisation
     * @param unitIndex the index of a unit in the tree
     * @return of each competence that is ever required, in the order of the framework
     */
    public List<RequirementTimeline> of(ResolvedRole role, int unitIndex) {
        return overTime.of(role, unitIndex);
    }

    /** Every requirement that names a competence for a role in a unit, whenever in force: the role's first, then upwards. */
    List<RankedRequirement> naming(ResolvedCompetence competence, ResolvedRole role, int unitIndex) {
        return overTime.naming(competence, role, unitIndex);
    }
}
