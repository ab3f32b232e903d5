package org.kompetens.coverage;

import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Holdings;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;

/**
 * A coverage requirement in force, with its names looked up.
 *
 * @param index its position among those of the unit that are in force
 * @param declared as the unit declares it
 * @param competence what is to be covered
 * @param rank the rank to be held
 */
record ResolvedCoverageRequirement(int index, CoverageRequirement declared, ResolvedCompetence competence, int rank) {

    boolean isInFte() {
        return declared.amount() instanceof CoverageAmount.FullTimeEquivalents;
    }

    /** Persons, or ten-thousandths of an FTE. */
    long needed() {
        return declared.amount().number();
    }

    boolean isHeldBy(Holdings holdings) {
        return holdings.of(competence).reaches(rank);
    }
}
