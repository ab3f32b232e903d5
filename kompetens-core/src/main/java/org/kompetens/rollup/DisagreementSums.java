package org.kompetens.rollup;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.finding.Findings;
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.internal.sums.LeftOutOnce;
import org.kompetens.internal.sums.OncePerUnit;
import org.kompetens.internal.sums.OwnRows;
import org.kompetens.internal.sums.PersonFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitTree;

/** The sums behind disagreements: of each unit the persons of whom sources disagree on a competence. For one thread. */
final class DisagreementSums implements Sums<Employee, DisagreementSums> {

    private final GapAnalysis analysis;
    private final int asOf;
    private final Shape shape;
    private final OncePerUnit once;
    private final OwnRows persons;
    private final LeftOutOnce leftOut;
    private final FindingLog log = new FindingLog();

    /** Records by the index of the competence, whether or not the person is employed. */
    private final SortedMap<Integer, Long> records = new TreeMap<>();

    DisagreementSums(GapAnalysis analysis, Shape shape) {
        UnitTree tree = analysis.organisation().tree();
        this.analysis = analysis;
        this.asOf = Days.of(analysis.asOf());
        this.shape = shape;
        this.once = new OncePerUnit(tree);
        this.persons = new OwnRows(shape, tree);
        this.leftOut = LeftOutOnce.of(analysis, Optional.empty(), shape);
    }

    @Override
    public void add(Employee employee, Columns columns, int person, int sign) {
        leftOut.add(columns, person, persons::at, sign);
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
        int[] competences =
                disagreements.stream().mapToInt(one -> one.competence().index()).toArray();
        for (int competence : competences) {
            count(records, competence, sign);
        }
        int[] units = OncePerUnit.inOrder(columns.active(person, asOf).map(columns::unit));
        once.count(units, (unit, times) -> {
            for (int competence : competences) {
                persons.at(unit).add(shape.keyOfPersons(competence), PersonFields.REQUIRED, (long) sign * times, 0);
            }
        });
    }

    private static void count(SortedMap<Integer, Long> counts, int competence, long by) {
        counts.merge(competence, by, (before, more) -> before + more == 0 ? null : Math.addExact(before, more));
    }

    @Override
    public void addAll(DisagreementSums other) {
        persons.addAll(other.persons);
        log.addAll(other.log.counts(), other.log.kept());
        addRecords(records, other.records);
    }

    /** Adds numbers of records to others. */
    static void addRecords(SortedMap<Integer, Long> to, SortedMap<Integer, Long> from) {
        from.forEach((competence, number) -> count(to, competence, number));
    }

    /** The disagreements so far, for each unit with all below it. What is added later does not change them. */
    DisagreementTotals totals(Workers workers) {
        return DisagreementTotals.of(shape, persons.upTheTree(workers), log, records);
    }
}
