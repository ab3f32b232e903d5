package org.kompetens.testkit.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Disagreements;

/** The library itself, as a system under test. */
public final class LibraryDisagreementSystem implements DisagreementSystem {

    /** The library. */
    public LibraryDisagreementSystem() {}

    @Override
    public Map<CompetenceId, Integer> disagreements(Situation situation, Employee employee) {
        Map<CompetenceId, Integer> steps = new LinkedHashMap<>();
        analysis(situation)
                .disagreements(employee)
                .forEach(one -> steps.put(one.competence().id(), one.steps()));
        return steps;
    }

    @Override
    public Findings findings(Situation situation, Employee employee) {
        return analysis(situation).disagreementFindings(employee);
    }

    @Override
    public DisagreementReport count(Situation situation) {
        return report(situation.employees().parallelStream().collect(Disagreements.collector(analysis(situation))));
    }

    @Override
    public DisagreementReport merge(Situation situation, List<List<Employee>> groups) {
        GapAnalysis analysis = analysis(situation);
        return report(groups.stream()
                .map(group -> group.stream().collect(Disagreements.collector(analysis)))
                .reduce(Disagreements::merge)
                .orElseThrow());
    }

    private static DisagreementReport report(Disagreements found) {
        Map<UnitId, Map<CompetenceId, Long>> units = new LinkedHashMap<>();
        found.units().forEach(unit -> units.put(unit.unit().id(), unit.persons()));
        TreeSet<Fault> findings = new TreeSet<>();
        found.findings()
                .forEach(one -> one.findings()
                        .forEach(finding -> findings.add(
                                new Fault(one.employee(), finding.path().toString(), finding.code()))));
        return new DisagreementReport(
                found.byCompetence(), units, found.counted(), found.refused(), found.findingCounts(), findings);
    }

    private static GapAnalysis analysis(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
    }
}
