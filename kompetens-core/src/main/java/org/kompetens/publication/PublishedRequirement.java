package org.kompetens.publication;

import java.util.Optional;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;

/**
 * One coverage requirement of a unit, as it is shown outside.
 *
 * @param requirement what the unit needs
 * @param holders how many distinct persons hold the level, active and not absent in the unit or below it; never their FTE,
 *     which beside that of the employments in which it is met tells whether somebody with several holds it
 * @param figures the figures of the competence there as the roll-up shows them: what the holders tell rests on them; empty
 *     where nothing else requires it
 */
public record PublishedRequirement(
        CoverageRequirement requirement, PublishedAmount holders, Optional<PublishedFigures> figures) {

    /**
     * What is lacking, worked out from what is shown.
     *
     * @return persons; empty if it is hidden how many hold the level, if FTE are required, and of requirements that exclude
     *     one another: what these lack depends on who could fill several of them
     */
    public Optional<CoverageAmount> deficit() {
        return requirement.group().isEmpty() && requirement.amount() instanceof CoverageAmount.Persons needed
                ? holders.shown()
                        .map(there -> new CoverageAmount.Persons(Math.max(0, needed.persons() - there.count())))
                : Optional.empty();
    }
}
