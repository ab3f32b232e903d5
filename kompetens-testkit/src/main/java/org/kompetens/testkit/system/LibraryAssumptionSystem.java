package org.kompetens.testkit.system;

import java.time.LocalDate;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.staffing.StaffingAssumptions;

/** The library itself, as a system under test. */
public final class LibraryAssumptionSystem implements AssumptionSystem {

    /** The library. */
    public LibraryAssumptionSystem() {}

    @Override
    public Findings findings(OrganisationStructure structure, StaffingAssumptions assumptions, LocalDate asOf) {
        return assumptions
                .findings()
                .plus(assumptions.unknownIn(Organisation.of(structure)).list())
                .plus(assumptions.findings(asOf).list());
    }
}
