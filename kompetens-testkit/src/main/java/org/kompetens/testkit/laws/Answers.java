package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.testkit.reference.Scope;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.PriorityReport;
import org.kompetens.testkit.system.PrioritySystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitCoverageReport;
import org.kompetens.testkit.system.UnitReport;

/**
 * Systems whose answers are checked to be answers: of every unit, every cell there must be, everybody who is employed.
 * Most laws compare one answer of a system with another; without this, a system that says nothing would hold them.
 */
final class Answers {

    private Answers() {}

    static GapSystem ofGaps(GapSystem system) {
        return (inventory, asOf, policy) -> {
            GapReport report = system.analyse(inventory, asOf, policy);
            assertAnswers(new Situation(inventory, asOf, policy), report);
            return report;
        };
    }

    static void assertAnswers(Situation situation, GapReport report) {
        Scope scope = Scope.of(situation);
        scope.cells()
                .keySet()
                .forEach(key -> assertTrue(
                        "the answer must have a cell of " + Difference.shown(key),
                        report.cells().containsKey(key)));
        assertAnswersForUnits(scope, report);
    }

    /** For reports that may leave out cells. */
    static void assertAnswersForUnits(Scope scope, GapReport report) {
        assertEqual("units", scope.units(), report.units().keySet());
        UnitReport root = report.unit(scope.root());
        assertTrue(
                "the answer employs nobody in " + scope.root() + ", where somebody is employed",
                scope.employed().isEmpty() || root.employed().persons() > 0);
        assertTrue(
                "the answer requires nothing in " + scope.root() + ", where something is required",
                scope.required().isEmpty() || root.total().cells().total().count() > 0);
        assertTrue(
                "the answer exempts nobody in " + scope.root() + ", where somebody is exempt",
                scope.exempt().isEmpty() || root.total().cells().exempt().count() > 0);
        scope.cells().forEach((key, unit) -> {
            for (UnitId one : List.of(unit, scope.root())) {
                assertTrue(
                        "the answer must have figures of " + key.competence() + " at " + one,
                        report.unit(one).competences().containsKey(key.competence()));
            }
        });
    }

    /** Each requirement in force has an answer, and whatever nobody holds is lacking. */
    static CoverageSystem ofCoverage(CoverageSystem system) {
        return situation -> {
            Map<UnitId, UnitCoverageReport> reports = system.cover(situation);
            for (OrganisationUnit unit : situation.structure().units()) {
                List<CoverageRequirement> inForce = unit.coverage().stream()
                        .filter(one -> one.period().contains(situation.asOf()))
                        .toList();
                assertEqual(unit.id() + " has an answer", !inForce.isEmpty(), reports.containsKey(unit.id()));
                if (!inForce.isEmpty()) {
                    assertAnswers(unit.id(), inForce, Objects.requireNonNull(reports.get(unit.id())));
                }
            }
            return reports;
        };
    }

    private static void assertAnswers(UnitId unit, List<CoverageRequirement> inForce, UnitCoverageReport report) {
        assertEqual(
                unit + " requirements",
                inForce,
                report.requirements().stream().map(one -> one.requirement()).toList());
        report.requirements()
                .forEach(one -> assertTrue(
                        unit + " lacks what nobody holds",
                        one.holders() > 0
                                || one.deficit().equals(one.requirement().amount())));
    }

    /** Whatever nobody has ever assessed is named, where it is required and at the root. */
    static PrioritySystem ofPriorities(PrioritySystem system) {
        return situation -> {
            Map<UnitId, List<PriorityReport>> reports = system.prioritise(situation);
            Scope scope = Scope.of(situation);
            assertEqual("units", scope.units(), reports.keySet());
            scope.required().forEach((key, unit) -> {
                if (isNeverAssessed(situation, key)) {
                    assertNames(reports, unit, key.competence());
                    assertNames(reports, scope.root(), key.competence());
                }
            });
            return reports;
        };
    }

    private static boolean isNeverAssessed(Situation situation, CellKey key) {
        Employee employee = situation.employees().stream()
                .filter(one -> one.id().equals(key.employee()))
                .findFirst()
                .orElseThrow();
        return employee.assessments().stream().noneMatch(one -> one.competence().equals(key.competence()))
                && situation.structure().framework().narrowerRules().stream()
                        .noneMatch(rule -> rule.broader().equals(key.competence()))
                && situation.structure().framework().revisions().stream()
                        .flatMap(revision -> revision.successors().stream())
                        .noneMatch(successor -> successor.competence().equals(key.competence()));
    }

    private static void assertNames(Map<UnitId, List<PriorityReport>> reports, UnitId unit, CompetenceId competence) {
        assertTrue(
                unit + " names " + competence,
                Objects.requireNonNull(reports.get(unit)).stream()
                        .anyMatch(one -> one.competence().equals(competence)));
    }

    /** Whatever is required where the bridge begins, or would be of someone exempt, stands there before it. */
    static BridgeSystem ofBridge(BridgeSystem system) {
        return (expectation, from, to) -> {
            Map<UnitId, Map<CompetenceId, BridgeReport>> reports = system.bridge(expectation, from, to);
            Scope scope = Scope.at(expectation.situation(), from);
            scope.cells().forEach((key, unit) -> {
                for (UnitId one : List.of(unit, scope.root())) {
                    BridgeReport report = reports.getOrDefault(one, Map.of()).get(key.competence());
                    assertTrue(
                            key.competence() + " is required at " + one, report != null && isThere(scope, key, report));
                }
            });
            return reports;
        };
    }

    private static boolean isThere(Scope scope, CellKey key, BridgeReport report) {
        OutcomeAmounts before = report.before().cells();
        return (scope.exempt().containsKey(key) ? before.exempt() : before.total()).count() > 0;
    }
}
