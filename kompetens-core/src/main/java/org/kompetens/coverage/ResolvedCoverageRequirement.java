package org.kompetens.coverage;

import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.FteSum;

/**
 * A coverage requirement in force, in numbers.
 *
 * @param index its position among those of the unit that are in force
 * @param declared as the unit declares it
 * @param competence what is to be covered, by its position among {@link CoveringUnits#competences}
 * @param leastState the lowest {@linkplain org.kompetens.internal.sums.State state} in which it is to be held
 * @param isMerged whether a mapping that merges levels led to the level
 */
record ResolvedCoverageRequirement(
        int index, CoverageRequirement declared, int competence, int leastState, boolean isMerged) {

    boolean isInFte() {
        return declared.amount() instanceof CoverageAmount.FullTimeEquivalents;
    }

    /** How much is needed, as a number. */
    long needed() {
        return number(declared.amount());
    }

    /** An amount as a number, for those who know what is counted: persons, or ten-thousandths of an FTE. */
    static long number(CoverageAmount amount) {
        return amount instanceof CoverageAmount.FullTimeEquivalents summed
                ? summed.fte().tenThousandths()
                : ((CoverageAmount.Persons) amount).persons();
    }

    /** The amount that a number stands for, in what this requirement is in. */
    CoverageAmount amount(long number) {
        return isInFte()
                ? new CoverageAmount.FullTimeEquivalents(new FteSum(number))
                : new CoverageAmount.Persons(number);
    }
}
