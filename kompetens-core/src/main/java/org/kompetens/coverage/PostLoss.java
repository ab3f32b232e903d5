package org.kompetens.coverage;

import org.kompetens.organisation.CoverageRequirement;

/**
 * What a unit loses at one post when somebody leaves.
 *
 * @param requirement the post
 * @param deficitBefore what is lacking while they are there
 * @param deficitAfter what is lacking without them, no less
 * @param soleHolder whether nobody else holds the level
 */
public record PostLoss(CoverageRequirement requirement, long deficitBefore, long deficitAfter, boolean soleHolder) {

    /**
     * Whether the person is critical: with them nothing is lacking, without them something is.
     *
     * @return true if so
     */
    public boolean isCritical() {
        return deficitBefore == 0 && deficitAfter > 0;
    }
}
