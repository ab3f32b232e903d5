package org.kompetens.coverage;

import org.kompetens.organisation.CoverageRequirement;

/**
 * What a unit loses of one coverage requirement when somebody leaves.
 *
 * @param requirement what the unit needs
 * @param deficitBefore what is lacking while they are there
 * @param deficitAfter what is lacking without them, no less
 * @param soleHolder whether nobody else holds the level
 */
public record CoverageLoss(CoverageRequirement requirement, long deficitBefore, long deficitAfter, boolean soleHolder) {

    /**
     * Whether the person is critical: with them nothing is lacking, without them something is.
     *
     * @return true if so
     */
    public boolean isCritical() {
        return deficitBefore == 0 && deficitAfter > 0;
    }
}
