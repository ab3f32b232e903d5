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
final class RunningSums<R, S extends Sums<R, S>, V> {

    private final ResultDefinition<R, S, V> definition;
    private final Columns columns = new Columns();
    private final Function<R, Findings> check;
    private final S sums;
    private final FindingLog log = new FindingLog();
    private long counted;
    private long refused;

    RunningSums(ResultDefinition<R, S, V> definition) {
        this.definition = definition;
        this.check = definition.check(columns);
        this.sums = definition.newSums();
    }

    ResultDefinition<R, S, V> definition() {
        return definition;
    }

    EmployeeId employee(R record) {
        return definition.employee(record);
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
        R lookedAt = definition.lookedAt(record);
        columns.clear();
        Findings findings = check.apply(lookedAt);
        if (LeftOut.refuses(findings)) {
            refused += sign;
            return findings;
        }
        sums.add(definition.without(lookedAt, findings), columns, columns.persons() - 1, sign);
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

    void addAll(RunningSums<R, S, V> other) {
        sums.addAll(other.sums);
        log.addAll(other.log.counts(), other.log.kept(), other.log.leftOut());
        counted += other.counted;
        refused += other.refused;
    }

    V value() {
        return definition.value(sums, log.records(counted, refused), Workers.caller());
    }
}
