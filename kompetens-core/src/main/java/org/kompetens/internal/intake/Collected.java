package org.kompetens.internal.intake;

import java.util.HashMap;
import java.util.Map;
import org.kompetens.organisation.EmployeeId;

/**
 * Records that a stream has handed to one of its threads, counted. Where two threads are given the same id, the record
 * that comes later in the stream is taken back; for that, it holds on to every record.
 */
final class Collected<R, S extends Sums<R, S>, V> {

    private final Count<R, S, V> count;
    private final Map<EmployeeId, R> records = new HashMap<>();

    Collected(Counting<R, S, V> counting) {
        this.count = new Count<>(counting);
    }

    void add(R record) {
        EmployeeId employee = count.employee(record);
        if (records.putIfAbsent(employee, record) == null) {
            count.add(record);
        } else {
            count.refuseRepeated(employee);
        }
    }

    /** Adds what another was handed after this one. */
    Collected<R, S, V> combine(Collected<R, S, V> later) {
        later.records.forEach((employee, record) -> {
            if (records.putIfAbsent(employee, record) != null) {
                later.count.remove(record);
                count.refuseRepeated(employee);
            }
        });
        count.addAll(later.count);
        return this;
    }

    V value() {
        return count.value();
    }
}
