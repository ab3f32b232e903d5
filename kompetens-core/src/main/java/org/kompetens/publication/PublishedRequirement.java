package org.kompetens.publication;

import java.util.Optional;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.FteSum;
import org.kompetens.rollup.Amount;

/**
 * One coverage requirement of a unit, as it is shown outside.
 *
 * @param requirement what the unit needs
 * @param holders distinct persons, active and not absent in the unit or below it, who hold the level, and their FTE
 * @param met of how many employments the competence is met there, as the figures of the roll-up have it; empty where nothing
 *     else requires it
 */
public record PublishedRequirement(
        CoverageRequirement requirement, PublishedAmount holders, Optional<PublishedAmount> met) {

    /**
     * What is lacking, worked out from what is shown.
     *
     * @return empty if it is hidden how many hold the level, and of requirements that exclude one another: what these
     *     lack depends on who could fill several of them
     */
    public Optional<CoverageAmount> deficit() {
        return requirement.group().isPresent()
                ? Optional.empty()
                : holders.shown().map(this::lacking);
    }

    private CoverageAmount lacking(Amount there) {
        if (requirement.amount() instanceof CoverageAmount.FullTimeEquivalents needed) {
            long lacking = needed.fte().tenThousandths() - there.fte().tenThousandths();
            return new CoverageAmount.FullTimeEquivalents(new FteSum(Math.max(0, lacking)));
        }
        long lacking = ((CoverageAmount.Persons) requirement.amount()).persons() - there.count();
        return new CoverageAmount.Persons(Math.max(0, lacking));
    }
}
