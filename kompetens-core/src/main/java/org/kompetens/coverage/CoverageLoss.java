package org.kompetens.coverage;

import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.rollup.Fraction;

/**
 * What a unit loses of one coverage requirement when somebody leaves.
 *
 * @param requirement what the unit needs
 * @param deficitBefore what is lacking while they are there, in persons or in FTE as the requirement is
 * @param deficitAfter what is lacking without them, no less
 * @param soleHolder whether nobody else holds the level
 */
public record CoverageLoss(
        CoverageRequirement requirement,
        CoverageAmount deficitBefore,
        CoverageAmount deficitAfter,
        boolean soleHolder) {

    /**
     * Whether the person is critical: with them nothing is lacking, without them something is.
     *
     * @return true if so
     */
    public boolean isCritical() {
        return deficitBefore.isNone() && !deficitAfter.isNone();
    }

    /** What is lacking more, as a part of what is needed. */
    Fraction share() {
        return Fraction.of(
                ResolvedCoverageRequirement.number(deficitAfter.minus(deficitBefore)),
                ResolvedCoverageRequirement.number(requirement.amount()));
    }
}
