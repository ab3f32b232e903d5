package org.kompetens.internal.intake;

import java.util.function.Function;
import org.kompetens.finding.Findings;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.LeftOut;

/**
 * The sums of the records so far, how many they are, and what was found wrong with them. Repeated ids are noticed
 * elsewhere. For one thread.
 */
final class Count<R, S extends Sums<R, S>, V> {

    private final Counting<R, S, V> counting;
    private final Columns columns = new Columns();
    private final Function<R, Findings> check;
    private final S sums;
    private final FindingLog log = new FindingLog();
    private long counted;
    private long refused;

    Count(Counting<R, S, V> counting) {
        this.counting = counting;
        this.check = counting.check(columns);
        this.sums = counting.newSums();
    }

    Counting<R, S, V> counting() {
        return counting;
    }

    EmployeeId employee(R record) {
        return counting.employee(record);
    }

    Findings add(R record) {
        Findings findings = count(record, 1);
        log.add(employee(record), findings);
        return findings;
    }

    /** Takes back a record that was added. */
    void remove(R record) {
        log.remove(employee(record), count(record, -1));
    }

    private Findings count(R record, int sign) {
        R lookedAt = counting.lookedAt(record);
        columns.clear();
        Findings findings = check.apply(lookedAt);
        if (LeftOut.refuses(findings)) {
            refused += sign;
            return findings;
        }
        sums.add(counting.without(lookedAt, findings), columns, columns.persons() - 1, sign);
        counted += sign;
        return findings;
    }

    /** Leaves out a record with the id of an earlier one. */
    Findings refuseRepeated(EmployeeId employee) {
        refused++;
        log.add(employee, InventoryCheck.REPEATED);
        return InventoryCheck.REPEATED;
    }

    /** Leaves out a record that could not be read, so that it is not known whose it is. */
    void refuse(Findings findings) {
        refused++;
        log.count(findings);
    }

    void addAll(Count<R, S, V> other) {
        sums.addAll(other.sums);
        log.addAll(other.log.counts(), other.log.kept(), other.log.leftOut());
        counted += other.counted;
        refused += other.refused;
    }

    V value() {
        return counting.value(sums, Counted.of(counted, refused, log), Workers.caller());
    }
}
