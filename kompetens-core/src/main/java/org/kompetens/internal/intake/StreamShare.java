package org.kompetens.internal.intake;

import java.util.HashMap;
import java.util.Map;
import org.kompetens.organisation.EmployeeId;

/**
 * The share of a stream's records that one thread was handed, with their sums. Where two threads are given the same id,
 * the record that comes later in the stream is taken back; for that, it holds on to every record.
 */
final class StreamShare<R, S extends Sums<R, S>, V> {

    private final RunningSums<R, S, V> sums;
    private final Map<EmployeeId, R> records = new HashMap<>();

    StreamShare(ResultDefinition<R, S, V> definition) {
        this.sums = new RunningSums<>(definition);
    }

    void add(R record) {
        EmployeeId employee = sums.employee(record);
        if (records.putIfAbsent(employee, record) == null) {
            sums.add(record);
        } else {
            sums.refuseRepeated(employee);
        }
    }

    /** Adds what another was handed after this one. */
    StreamShare<R, S, V> combine(StreamShare<R, S, V> later) {
        later.records.forEach((employee, record) -> {
            if (records.putIfAbsent(employee, record) != null) {
                later.sums.remove(record);
                sums.refuseRepeated(employee);
            }
        });
        sums.addAll(later.sums);
        return this;
    }

    V value() {
        return sums.value();
    }
}
