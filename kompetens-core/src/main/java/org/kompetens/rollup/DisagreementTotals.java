package org.kompetens.rollup;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.sums.LeftOutFields;
import org.kompetens.internal.sums.PersonFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.LeftOut;

/**
 * Disagreements for every unit with all below it.
 *
 * @param shape what the sums look like
 * @param persons the persons of whom sources disagree, by competence; and those of whom assessments are left out
 * @param findingCounts a finding's code to how often it was found
 * @param findings of as many employees as are kept
 * @param records how many records there are in which sources disagree, by the index of the competence
 */
record DisagreementTotals(
        Shape shape,
        TreeSums persons,
        SortedMap<String, Long> findingCounts,
        List<EmployeeFindings> findings,
        SortedMap<Integer, Long> records) {

    static DisagreementTotals of(Shape shape, TreeSums persons, FindingLog log, SortedMap<Integer, Long> records) {
        return new DisagreementTotals(shape, persons, new TreeMap<>(log.counts()), log.kept(), new TreeMap<>(records));
    }

    /** Of two groups of records. */
    DisagreementTotals plus(DisagreementTotals other) {
        FindingLog log = new FindingLog();
        log.addAll(findingCounts, findings);
        log.addAll(other.findingCounts, other.findings);
        SortedMap<Integer, Long> both = new TreeMap<>(records);
        DisagreementSums.addRecords(both, other.records);
        return of(shape, persons.plus(other.persons), log, both);
    }

    /** What is left out in a unit. */
    LeftOut leftOut(int unit) {
        return LeftOutFields.of(persons.unit(unit), shape);
    }

    /** The distinct persons of a unit of whom sources disagree, by the index of the competence. */
    SortedMap<Integer, Long> at(int unit) {
        SortedMap<Integer, Long> found = new TreeMap<>();
        UnitSums sums = persons.unit(unit);
        for (int row = 0; row < sums.size(); row++) {
            boolean isOfCompetence = shape.isOfCompetence(sums.key(row));
            long number = isOfCompetence ? sums.count(row, PersonFields.REQUIRED) : 0;
            if (number > 0) {
                found.put(shape.competence(sums.key(row)), number);
            }
        }
        return found;
    }
}
