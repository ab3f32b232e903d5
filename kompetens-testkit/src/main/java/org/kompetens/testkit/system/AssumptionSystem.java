package org.kompetens.testkit.system;

import java.time.LocalDate;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.staffing.StaffingAssumptions;

/** Whatever finds out whether a forecast can be made by some assumptions. */
@FunctionalInterface
public interface AssumptionSystem {

    /**
     * What is wrong with assumptions, by themselves, for an organisation and at a date.
     *
     * @param structure the organisation, without errors
     * @param assumptions right or wrong
     * @param asOf the date at which staff would be counted
     * @return all findings, with paths from the assumptions
     */
    Findings findings(OrganisationStructure structure, StaffingAssumptions assumptions, LocalDate asOf);
}
