package org.kompetens.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitTree;

/** The sums behind disagreements; all of them merge. For one thread. */
final class DisagreementSums {

    private final FindingLog log = new FindingLog();

    /** By the index of the competence. */
    private final SortedMap<Integer, Long> counts = new TreeMap<>();

    /** By unit, then by competence: so booked that summed up the tree a person counts once in each unit. */
    private final Map<Integer, SortedMap<Integer, Long>> byUnit = new HashMap<>();

    private long counted;
    private long refused;

    void add(Employee employee, GapAnalysis analysis) {
        counted++;
        List<Disagreement> disagreements = analysis.disagreements(employee);
        if (disagreements.isEmpty()) {
            return;
        }
        log.add(employee.id(), analysis.disagreementFindings(employee));
        disagreements.forEach(one -> count(counts, one.competence().index(), 1));
        UnitTree tree = analysis.organisation().tree();
        int[] units = employee.employments().stream()
                .filter(employment -> employee.isActive(employment, analysis.asOf()))
                .mapToInt(employment -> tree.indexOf(employment.unit()))
                .sorted()
                .distinct()
                .toArray();
        for (int i = 0; i < units.length; i++) {
            book(units[i], disagreements, 1);
            if (i > 0) {
                // Where the ways up meet, the person comes up once too many.
                book(tree.lowestCommonAncestor(units[i - 1], units[i]), disagreements, -1);
            }
        }
    }

    void refuse() {
        refused++;
    }

    private void book(int unit, List<Disagreement> disagreements, long by) {
        SortedMap<Integer, Long> here = byUnit.computeIfAbsent(unit, none -> new TreeMap<>());
        disagreements.forEach(one -> count(here, one.competence().index(), by));
    }

    private static void count(SortedMap<Integer, Long> counts, int competence, long by) {
        counts.merge(competence, by, (before, more) -> before + more == 0 ? null : Math.addExact(before, more));
    }

    void addAll(DisagreementSums other) {
        log.addAll(other.log.counts(), other.log.kept());
        other.counts.forEach((competence, number) -> count(counts, competence, number));
        addAll(byUnit, other.byUnit);
        counted = Math.addExact(counted, other.counted);
        refused = Math.addExact(refused, other.refused);
    }

    private static void addAll(Map<Integer, SortedMap<Integer, Long>> to, Map<Integer, SortedMap<Integer, Long>> from) {
        from.forEach((unit, counts) -> addAll(to, unit, counts));
    }

    private static void addAll(Map<Integer, SortedMap<Integer, Long>> to, int unit, SortedMap<Integer, Long> counts) {
        SortedMap<Integer, Long> here = to.computeIfAbsent(unit, none -> new TreeMap<>());
        counts.forEach((competence, number) -> count(here, competence, number));
    }

    DisagreementSums plus(DisagreementSums other) {
        DisagreementSums sum = new DisagreementSums();
        sum.addAll(this);
        sum.addAll(other);
        return sum;
    }

    /** What each unit has of its own, and what its children have. */
    Map<Integer, SortedMap<Integer, Long>> upTheTree(UnitTree tree) {
        Map<Integer, SortedMap<Integer, Long>> totals = new HashMap<>();
        addAll(totals, byUnit);
        for (int unit = tree.size() - 1; unit > 0; unit--) {
            SortedMap<Integer, Long> here = totals.get(unit);
            if (here != null) {
                addAll(totals, tree.parent(unit), here);
            }
        }
        return totals;
    }

    FindingLog log() {
        return log;
    }

    SortedMap<Integer, Long> counts() {
        return counts;
    }

    long counted() {
        return counted;
    }

    long refused() {
        return refused;
    }
}
