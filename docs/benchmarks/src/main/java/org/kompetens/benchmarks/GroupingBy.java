package org.kompetens.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitTree;

/** The same with streams over the cells that the analysis of each employee gives: short to write. */
final class GroupingBy {

    /** A cell as it counts in one unit. */
    private record Entry(HashMaps.Key key, EmployeeGaps employee, EmploymentGaps employment, Cell cell) {}

    private GroupingBy() {}

    static long figure(GapAnalysis analysis, Stream<Employee> employees) {
        UnitTree tree = analysis.organisation().tree();
        Map<HashMaps.Key, List<Entry>> entries = employees
                .map(employee -> analysis.analyse(employee).orThrow())
                .flatMap(gaps -> gaps.employments().stream()
                        .flatMap(employment -> employment.cells().stream()
                                .flatMap(cell -> Stream.iterate(
                                                employment.unitIndex(),
                                                unit -> unit != UnitTree.NO_PARENT,
                                                tree::parent)
                                        .map(unit -> new Entry(
                                                new HashMaps.Key(
                                                        unit,
                                                        cell.required()
                                                                .competence()
                                                                .index()),
                                                gaps,
                                                employment,
                                                cell)))))
                .collect(Collectors.groupingBy(Entry::key));
        return entries.values().stream().mapToLong(ofKey -> figure(tree, ofKey)).sum();
    }

    private static long figure(UnitTree tree, List<Entry> entries) {
        HashMaps.Key key = entries.get(0).key;
        long[] sums = entries.stream()
                .collect(Collector.of(() -> new long[Figure.MEASURES], GroupingBy::add, (one, other) -> one));
        Set<EmployeeId> persons = new HashSet<>();
        Set<EmployeeId> shorts = new HashSet<>();
        for (Entry entry : entries) {
            long fte = entry.employee.employments().stream()
                    .filter(one -> tree.isWithin(one.unitIndex(), key.unit()))
                    .mapToLong(one -> one.employment().fte().tenThousandths())
                    .sum();
            if (persons.add(entry.employee.employee())) {
                sums[7]++;
                sums[16] += fte;
            }
            if (entry.cell.outcome().kind() == OutcomeKind.SHORT && shorts.add(entry.employee.employee())) {
                sums[8]++;
                sums[17] += fte;
            }
        }
        long figure = 0;
        for (int i = 0; i < Figure.MEASURES; i++) {
            figure += Figure.of(key.unit(), key.competence(), i, sums[i]);
        }
        return figure;
    }

    private static void add(long[] sums, Entry entry) {
        long fte = entry.employment.employment().fte().tenThousandths();
        Outcome outcome = entry.cell.outcome();
        int at = switch (outcome.kind()) {
            case MET -> 0;
            case SHORT -> 1;
            case UNASSESSED -> 2;
            case EXPIRED -> 3;
            case EXEMPT -> throw new IllegalStateException("nobody in the nation is exempt");
        };
        sums[at]++;
        sums[at + 9] += fte;
        long weighted = (long) outcome.missingSteps() * entry.cell.required().weight();
        sums[4] += outcome.missingSteps();
        sums[5] += weighted;
        sums[6] += outcome.surplusSteps();
        sums[13] += outcome.missingSteps() * fte;
        sums[14] += weighted * fte;
        sums[15] += outcome.surplusSteps() * fte;
    }
}
