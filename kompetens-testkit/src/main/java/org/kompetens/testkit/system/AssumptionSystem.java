package org.kompetens.testkit.system;

import org.kompetens.finding.Findings;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.staffing.StaffingAssumptions;

/** Whatever finds out whether a forecast can be made by some assumptions. */
@FunctionalInterface
public interface AssumptionSystem {

    /**
     * What is wrong with assumptions, by themselves and for an organisation.
     *
     * @param structure the organisation, without errors
     * @param assumptions right or wrong
     * @return all findings, with paths from the assumptions
     */
    Findings findings(OrganisationStructure structure, StaffingAssumptions assumptions);
}
