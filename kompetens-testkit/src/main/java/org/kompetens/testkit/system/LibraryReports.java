package org.kompetens.testkit.system;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RequirementOrigin;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.rollup.UnitFigures;

/** Reads reports out of what the library returns. */
final class LibraryReports {

    private LibraryReports() {}

    static GapReport report(Rollup rollup, Map<CellKey, CellReport> cells) {
        Map<UnitId, UnitReport> units = new LinkedHashMap<>();
        rollup.units().forEach(figures -> units.put(figures.unit().id(), unit(figures)));
        TreeSet<Fault> faults = new TreeSet<>();
        rollup.findings()
                .forEach(one -> one.findings()
                        .forEach(finding -> faults.add(
                                new Fault(one.employee(), finding.path().toString(), finding.code()))));
        return new GapReport(cells, units, rollup.counted(), rollup.refused(), rollup.findingCounts(), faults);
    }

    static Map<CellKey, CellReport> cells(GapAnalysis analysis, Collection<Employee> employees) {
        Map<CellKey, CellReport> cells = new LinkedHashMap<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : employees) {
            if (seen.add(employee.id())) {
                analysis.analyse(employee).gaps().ifPresent(gaps -> addCells(gaps, cells));
            }
        }
        return cells;
    }

    private static void addCells(EmployeeGaps gaps, Map<CellKey, CellReport> cells) {
        for (Cell cell : gaps.cells()) {
            CellKey key = new CellKey(
                    gaps.employee(),
                    cell.employment().id(),
                    cell.required().competence().id());
            if (cells.put(key, cell(cell)) != null) {
                throw new IllegalStateException("two cells of one employment and competence: " + cell);
            }
        }
    }

    private static CellReport cell(Cell cell) {
        Outcome outcome = cell.outcome();
        CellReport.Kind kind = switch (outcome.kind()) {
            case MET -> CellReport.Kind.MET;
            case SHORT -> CellReport.Kind.SHORT;
            case UNASSESSED -> CellReport.Kind.UNASSESSED;
            case EXPIRED -> CellReport.Kind.EXPIRED;
            case EXEMPT -> CellReport.Kind.EXEMPT;
        };
        return new CellReport(
                cell.employment().unit(),
                cell.required().rank(),
                unit(cell.required().levelFrom().origin()),
                cell.required().weight(),
                unit(cell.required().weightFrom().origin()),
                kind,
                outcome.missingSteps(),
                outcome.surplusSteps(),
                outcome.assessment().map(ranked -> ranked.assessment().id()),
                cell.isMerged());
    }

    private static Optional<UnitId> unit(RequirementOrigin origin) {
        return origin instanceof RequirementOrigin.OfUnit of
                ? Optional.of(of.unit().id())
                : Optional.empty();
    }

    private static UnitReport unit(UnitFigures figures) {
        Map<CompetenceId, CompetenceReport> competences = new LinkedHashMap<>();
        figures.competences()
                .forEach(one -> competences.put(
                        one.competence().id(), new CompetenceReport(one.amounts(), one.held(), one.shortfall())));
        Map<CompetenceGroupId, TotalFigures> groups = new LinkedHashMap<>();
        figures.groups().forEach(one -> groups.put(one.group().id(), one.figures()));
        return new UnitReport(
                figures.employed(),
                figures.leftOut(),
                figures.total(),
                figures.dimensions(),
                groups,
                competences,
                figures.withoutProfile());
    }
}
