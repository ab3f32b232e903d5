package org.kompetens.testkit.laws;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitReport;

/**
 * Those figures of a unit that are sums over its cells, by competence and name; none of them nought.
 *
 * @param sums the figures
 */
record Additive(Map<CompetenceId, Map<String, Fraction>> sums) {

    static Additive of(UnitReport unit) {
        Additive all = new Additive(new HashMap<>());
        unit.competences().forEach((competence, report) -> {
            report.cells().byKind().forEach((kind, amount) -> all.add(competence, kind.name(), amount));
            all.add(competence, "missing", report.steps().missing());
            all.add(competence, "weighted", report.steps().weightedMissing());
            all.add(competence, "surplus", report.steps().surplus());
            all.add(competence, "shortfall", report.shortfall());
        });
        return all;
    }

    private void add(CompetenceId competence, String name, Amount amount) {
        add(competence, name, amount.count());
        add(competence, "FTE " + name, amount.fte().tenThousandths());
    }

    static Additive ofOwnCells(Situation situation, GapReport report, UnitId unit) {
        Additive own = new Additive(new HashMap<>());
        report.cells().forEach((key, cell) -> {
            if (cell.unit().equals(unit)) {
                own.addCell(key.competence(), "", 1, cell);
                own.addCell(key.competence(), "FTE ", fte(situation, key), cell);
                long weighted = (long) cell.weight() * cell.missing();
                own.add(key.competence(), "shortfall", Fraction.of(weighted, cell.requiredRank()));
            }
        });
        return own;
    }

    private static long fte(Situation situation, CellKey key) {
        Employee employee = situation.employees().stream()
                .filter(one -> one.id().equals(key.employee()))
                .findFirst()
                .orElseThrow();
        Employment employment = employee.employments().stream()
                .filter(one -> one.id().equals(key.employment()))
                .findFirst()
                .orElseThrow();
        return employment.fte().tenThousandths();
    }

    private void addCell(CompetenceId competence, String prefix, long times, CellReport cell) {
        add(competence, prefix + cell.kind(), times);
        add(competence, prefix + "missing", times * cell.missing());
        add(competence, prefix + "weighted", times * cell.missing() * cell.weight());
        add(competence, prefix + "surplus", times * cell.surplus());
    }

    Additive plus(Additive other) {
        Additive sum = new Additive(new HashMap<>());
        for (Additive one : new Additive[] {this, other}) {
            one.sums.forEach(
                    (competence, figures) -> figures.forEach((name, value) -> sum.add(competence, name, value)));
        }
        return sum;
    }

    private void add(CompetenceId competence, String name, long value) {
        add(competence, name, Fraction.of(value, 1));
    }

    private void add(CompetenceId competence, String name, Fraction value) {
        if (value.signum() != 0) {
            sums.computeIfAbsent(competence, unknown -> new TreeMap<>()).merge(name, value, Fraction::plus);
        }
    }
}
