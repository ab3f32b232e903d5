package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitCoverageReport;

/** The rules of coverage as they are written down, for small organisations. */
public final class ReferenceCoverageSystem implements CoverageSystem {

    /** The reference. */
    public ReferenceCoverageSystem() {}

    @Override
    public Map<UnitId, UnitCoverageReport> cover(Situation situation) {
        Structure structure = new Structure(situation.structure());
        List<Employee> sound = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : situation.employees()) {
            if (seen.add(employee.id())) {
                new RecordFaults(structure, employee).counting().ifPresent(sound::add);
            }
        }
        Map<UnitId, UnitCoverageReport> reports = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.structure().units()) {
            ReferenceCoverage coverage = new ReferenceCoverage(structure, situation, unit);
            if (!coverage.requirements().isEmpty()) {
                reports.put(unit.id(), coverage.report(sound));
            }
        }
        return reports;
    }
}
