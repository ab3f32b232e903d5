package org.kompetens.testkit.system;

import java.time.LocalDate;
import org.kompetens.organisation.CompetenceInventory;

/** Whatever finds the gaps of employees and adds them up for each unit. */
@FunctionalInterface
public interface GapSystem {

    /**
     * Analyses all employees of an inventory. Records with errors, and later records with the id of an earlier one, are
     * left out and become {@linkplain GapReport#faults() faults}.
     *
     * @param inventory a structure without errors, and employees of whom some may have errors
     * @param asOf the as-of date
     * @param policy which of several valid assessments counts
     * @return every cell and every figure
     */
    GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy);
}
