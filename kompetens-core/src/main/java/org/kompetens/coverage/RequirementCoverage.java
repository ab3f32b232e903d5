package org.kompetens.coverage;

import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.FteSum;

/**
 * How far one coverage requirement of a unit is met.
 *
 * @param requirement what the unit needs
 * @param holders distinct persons, active and not absent in the unit's subtree, who hold the level
 * @param holdersFte the sum of their FTE there
 * @param deficit what is lacking, in persons or in FTE as the requirement is; of requirements in a group, when people are divided so that the least is
 *     lacking in all, and of that the least where the priority says so
 * @param critical persons without whom a deficit of 0 becomes positive
 * @param merged of how many holders what they hold would be lower, or nothing, without assessments at levels that a mapping
 *     merged; all holders where a mapping merged the level needed
 */
public record RequirementCoverage(
        CoverageRequirement requirement,
        long holders,
        FteSum holdersFte,
        CoverageAmount deficit,
        long critical,
        long merged) {

    /**
     * How much there is, in persons or in FTE as the requirement is. Those who could fill several requirements of a group
     * count for each of them.
     *
     * @return the holders or their FTE
     */
    public CoverageAmount available() {
        return requirement.amount() instanceof CoverageAmount.FullTimeEquivalents
                ? new CoverageAmount.FullTimeEquivalents(holdersFte)
                : new CoverageAmount.Persons(holders);
    }

    /**
     * Whether one person alone holds the level, whether or not that is enough.
     *
     * @return true if there is a sole holder
     */
    public boolean isSinglePointOfFailure() {
        return holders == 1;
    }
}
