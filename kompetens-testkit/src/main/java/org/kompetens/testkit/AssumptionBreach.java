package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.staffing.StaffingAssumptions;

/**
 * Assumptions in which something is wrong, and what that is.
 *
 * @param structure the organisation that they are for, without errors
 * @param assumptions what is assumed
 * @param asOf the date at which staff would be counted
 * @param wrong where something is wrong and by the code of which rule, "path code", to how often; all that is
 */
public record AssumptionBreach(
        OrganisationStructure structure,
        StaffingAssumptions assumptions,
        LocalDate asOf,
        SortedMap<String, Integer> wrong) {

    /** Copies. */
    public AssumptionBreach {
        wrong = Collections.unmodifiableSortedMap(new TreeMap<>(wrong));
    }

    /** How much is wrong. */
    @Override
    public String toString() {
        return "AssumptionBreach" + wrong;
    }
}
