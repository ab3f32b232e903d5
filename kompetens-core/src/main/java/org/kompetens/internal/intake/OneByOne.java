package org.kompetens.internal.intake;

import java.util.Optional;
import org.kompetens.count.Counter;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;

/** Counts records one at a time, and keeps the ids alone. */
final class OneByOne<R, S extends Sums<R, S>, V> implements Counter<R, V> {

    private final Count<R, S, V> count;
    private final SeenIds seen;

    OneByOne(Counting<R, S, V> counting, SeenIds seen) {
        this.count = new Count<>(counting);
        this.seen = seen;
    }

    @Override
    public Findings add(R record) {
        EmployeeId employee = count.employee(record);
        return seen.isNew(employee.value()) ? count.add(record) : count.refuseRepeated(employee);
    }

    @Override
    public Findings replace(Optional<R> before, Optional<R> after) {
        if (before.isPresent()) {
            EmployeeId employee = count.employee(before.get());
            if (after.isPresent() && !count.employee(after.get()).equals(employee)) {
                throw new IllegalArgumentException("before and after must be of one employee");
            }
            if (!seen.forget(employee.value())) {
                throw new IllegalArgumentException("before must be a record that was added");
            }
            count.remove(before.get());
        }
        return after.map(this::add).orElse(Findings.NONE);
    }

    @Override
    public void refuse(Findings findings) {
        count.refuse(findings);
    }

    @Override
    public V value() {
        return count.value();
    }

    @Override
    public Counter<R, V> sorted() {
        return new OneByOne<>(count.counting(), SeenIds.sorted());
    }
}
