package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.UnitDisagreements;

/** Where sources do not agree, for the head of a unit to read. */
final class DisagreementsReport {

    /** How many competences are named a unit. */
    private static final int MOST_NAMED = 3;

    private final GapAnalysis analysis;
    private final Wording wording;

    DisagreementsReport(GapAnalysis analysis, Wording wording) {
        this.analysis = analysis;
        this.wording = wording;
    }

    void print(Disagreements disagreements, UnitId top, PrintStream out) {
        UnitTree tree = analysis.organisation().tree();
        int first = tree.indexOf(top);
        List<UnitDisagreements> units = new ArrayList<>();
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            units.add(disagreements.at(tree.unit(unit).id()));
        }
        printHead("disagreements.head", tree.unit(first), out);
        wording.printRecords(disagreements, units.get(0).leftOut(), out);
        if (units.get(0).persons().isEmpty()) {
            out.println(wording.text("disagreements.none"));
        }
        printTable(units, out);
    }

    private void printHead(String key, OrganisationUnit top, PrintStream out) {
        out.println(wording.text(key, "unit", wording.name(top.labels()), "date", analysis.asOf()));
    }

    private void printTable(List<UnitDisagreements> units, PrintStream out) {
        TextTable table = new TextTable(wording.text("unit"), wording.text("persons"), wording.text("competence"));
        for (UnitDisagreements unit : units) {
            String name = wording.name(unit.unit().labels());
            List<Map.Entry<CompetenceId, Long>> most = unit.persons().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(MOST_NAMED)
                    .toList();
            for (Map.Entry<CompetenceId, Long> one : most) {
                ResolvedCompetence competence = analysis.organisation()
                        .framework()
                        .competence(one.getKey())
                        .orElseThrow();
                table.add(name, wording.number(one.getValue()), name(competence));
                name = "";
            }
        }
        table.printUnder(wording.text("disagreements.table"), out);
    }

    /** Names persons: only where that is asked for. */
    void printPersons(UnitDisagreements top, Stream<Employee> employees, PrintStream out) {
        UnitTree tree = analysis.organisation().tree();
        int first = tree.indexOf(top.unit().id());
        printHead("disagreements.persons", top.unit(), out);
        wording.printLeftOut(top.leftOut(), out);
        List<String> headings = new ArrayList<>(List.of(wording.text("employee")));
        for (AssessmentSource source : analysis.organisation().sources().weakestFirst()) {
            headings.add(source(source, analysis.organisation(), wording));
        }
        headings.add(wording.text("competence"));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        employees
                .filter(employee -> employee.employments().stream()
                        .filter(employment -> employee.isActive(employment, analysis.asOf()))
                        .mapToInt(employment -> tree.indexOf(employment.unit()))
                        .anyMatch(index -> tree.isWithin(index, first)))
                .forEach(employee -> analysis.disagreements(employee).forEach(one -> table.add(line(employee, one))));
        out.println();
        table.print(out);
    }

    private String[] line(Employee employee, Disagreement disagreement) {
        List<String> cells = new ArrayList<>(List.of(employee.id().value()));
        for (AssessmentSource source : analysis.organisation().sources().weakestFirst()) {
            cells.add(disagreement.bySource().stream()
                    .filter(one -> one.assessment().source().equals(source))
                    .map(one -> wording.level(disagreement.competence(), one.level()))
                    .findFirst()
                    .orElse(wording.text("none")));
        }
        cells.add(name(disagreement.competence()));
        return cells.toArray(String[]::new);
    }

    private String name(ResolvedCompetence competence) {
        return wording.name(competence.competence().labels());
    }

    static String source(AssessmentSource source, Organisation organisation, Wording wording) {
        return organisation
                .sources()
                .labels(source)
                .map(wording::name)
                .orElseGet(() ->
                        AssessmentSource.SUPPLIED.contains(source) ? wording.text("source." + source) : source.value());
    }
}
