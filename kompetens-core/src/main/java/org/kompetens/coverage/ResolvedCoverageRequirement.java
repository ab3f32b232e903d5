package org.kompetens.coverage;

import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;

/**
 * A coverage requirement in force, in numbers.
 *
 * @param index its position among those of the unit that are in force
 * @param declared as the unit declares it
 * @param competence what is to be covered, by its position among {@link CoveringUnits#competences}
 * @param leastState the lowest {@linkplain org.kompetens.internal.sums.State state} in which it is to be held
 */
record ResolvedCoverageRequirement(int index, CoverageRequirement declared, int competence, int leastState) {

    boolean isInFte() {
        return declared.amount() instanceof CoverageAmount.FullTimeEquivalents;
    }

    /** Persons, or ten-thousandths of an FTE. */
    long needed() {
        return declared.amount().number();
    }
}
