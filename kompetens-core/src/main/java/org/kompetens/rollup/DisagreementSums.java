package org.kompetens.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.finding.Findings;
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.intake.Sums;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitTree;

/** The sums behind disagreements; all of them merge. For one thread. */
final class DisagreementSums implements Sums<Employee, DisagreementSums> {

    private final GapAnalysis analysis;
    private final FindingLog log = new FindingLog();

    /** By the index of the competence. */
    private final SortedMap<Integer, Long> counts = new TreeMap<>();

    /** By unit, then by competence: so counted that summed up the tree a person counts once in each unit. */
    private final Map<Integer, SortedMap<Integer, Long>> byUnit = new HashMap<>();

    DisagreementSums(GapAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public void add(Employee employee, int sign) {
        List<Disagreement> disagreements = analysis.disagreements(employee);
        if (disagreements.isEmpty()) {
            return;
        }
        Findings findings = analysis.disagreementFindings(employee);
        if (sign > 0) {
            log.add(employee.id(), findings);
        } else {
            log.remove(employee.id(), findings);
        }
        disagreements.forEach(one -> count(counts, one.competence().index(), sign));
        UnitTree tree = analysis.organisation().tree();
        int[] units = employee.employments().stream()
                .filter(employment -> employee.isActive(employment, analysis.asOf()))
                .mapToInt(employment -> tree.indexOf(employment.unit()))
                .sorted()
                .distinct()
                .toArray();
        for (int i = 0; i < units.length; i++) {
            count(units[i], disagreements, sign);
            if (i > 0) {
                // Where the ways up meet, the person is counted once too many.
                count(tree.lowestCommonAncestor(units[i - 1], units[i]), disagreements, -sign);
            }
        }
    }

    private void count(int unit, List<Disagreement> disagreements, long by) {
        SortedMap<Integer, Long> here = byUnit.computeIfAbsent(unit, none -> new TreeMap<>());
        disagreements.forEach(one -> count(here, one.competence().index(), by));
    }

    private static void count(SortedMap<Integer, Long> counts, int competence, long by) {
        counts.merge(competence, by, (before, more) -> before + more == 0 ? null : Math.addExact(before, more));
    }

    @Override
    public void addAll(DisagreementSums other) {
        log.addAll(other.log.counts(), other.log.kept());
        other.counts.forEach((competence, number) -> count(counts, competence, number));
        addAll(byUnit, other.byUnit);
    }

    private static void addAll(Map<Integer, SortedMap<Integer, Long>> to, Map<Integer, SortedMap<Integer, Long>> from) {
        from.forEach((unit, counts) -> addAll(to, unit, counts));
    }

    private static void addAll(Map<Integer, SortedMap<Integer, Long>> to, int unit, SortedMap<Integer, Long> counts) {
        SortedMap<Integer, Long> here = to.computeIfAbsent(unit, none -> new TreeMap<>());
        counts.forEach((competence, number) -> count(here, competence, number));
    }

    DisagreementSums copy() {
        DisagreementSums copy = new DisagreementSums(analysis);
        copy.addAll(this);
        return copy;
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
}
