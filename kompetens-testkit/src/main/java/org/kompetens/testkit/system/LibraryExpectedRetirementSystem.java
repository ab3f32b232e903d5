package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.ExpectedRetirements;

/** The library itself, as a system under test. */
public final class LibraryExpectedRetirementSystem implements ExpectedRetirementSystem {

    /** The library. */
    public LibraryExpectedRetirementSystem() {}

    @Override
    public Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(StaffingSituation situation, LocalDate to) {
        Organisation organisation = Organisation.of(situation.structure());
        return LibraryBridgeSystem.report(Bridge.of(
                horizon(organisation, situation).between(situation.asOf(), to),
                expected(organisation, situation),
                LongRun.onThreads(1)));
    }

    @Override
    public Map<UnitId, UnitCoverageReport> cover(StaffingSituation situation, LocalDate to) {
        Organisation organisation = Organisation.of(situation.structure());
        Horizon horizon = horizon(organisation, situation);
        Coverage coverage =
                Coverage.of(horizon.at(to), horizon.expected(expected(organisation, situation)), LongRun.onThreads(1));
        ExpectedRetirements retirements = new ExpectedRetirements(situation.rules(), situation.asOf());
        Situation later = new Situation(
                new CompetenceInventory(
                        situation.structure(),
                        situation.employees().stream()
                                .map(retirements)
                                .map(horizon::expected)
                                .toList()),
                to,
                new SuppliedPolicy.Latest());
        Map<UnitId, UnitCoverageReport> reports = new LinkedHashMap<>();
        coverage.units()
                .forEach(unit -> reports.put(unit.unit().id(), LibraryCoverageSystem.report(coverage, unit, later)));
        return reports;
    }

    private static Horizon horizon(Organisation organisation, StaffingSituation situation) {
        return Horizon.of(GapAnalysis.of(organisation, situation.asOf()));
    }

    private static EmployeeSource expected(Organisation organisation, StaffingSituation situation) {
        return new ExpectedRetirements(situation.rules(), situation.asOf())
                .expected(organisation, EmployeeSource.of(situation.employees().iterator()));
    }
}
