package org.kompetens.testkit.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

/** The library itself, as a system under test. */
public final class LibraryCoverageSystem implements CoverageSystem {

    /** The library. */
    public LibraryCoverageSystem() {}

    @Override
    public Map<UnitId, UnitCoverageReport> cover(Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        Coverage coverage = situation.employees().stream().collect(Coverage.collector(analysis));
        Map<UnitId, UnitCoverageReport> reports = new LinkedHashMap<>();
        coverage.units().forEach(unit -> reports.put(unit.unit().id(), report(coverage, unit, situation)));
        return reports;
    }

    /**
     * Reads a report out of what the library returns.
     *
     * @param coverage the coverage
     * @param unit one of its units
     * @param situation where the names come from
     * @return the report
     */
    public static UnitCoverageReport report(Coverage coverage, UnitCoverage unit, Situation situation) {
        Map<List<CoverageLoss>, Long> departures = new LinkedHashMap<>();
        unit.departures().forEach(departure -> departures.put(departure.losses(), departure.persons()));
        return new UnitCoverageReport(
                unit.requirements(),
                departures,
                coverage.departures(unit.unit().id(), situation.employees().stream()),
                unit.shortages());
    }
}
