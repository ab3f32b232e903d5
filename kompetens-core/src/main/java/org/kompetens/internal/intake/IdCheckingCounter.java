package org.kompetens.internal.intake;

import java.util.Optional;
import org.kompetens.count.Counter;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;

/** A counter that adds a record to running sums unless its id has come before. It keeps the ids alone. */
final class IdCheckingCounter<R, S extends Sums<R, S>, V> implements Counter<R, V> {

    private final RunningSums<R, S, V> sums;
    private final SeenIds seen;

    IdCheckingCounter(ResultDefinition<R, S, V> definition, SeenIds seen) {
        this.sums = new RunningSums<>(definition);
        this.seen = seen;
    }

    @Override
    public Findings add(R record) {
        EmployeeId employee = sums.employee(record);
        return seen.isNew(employee.value()) ? sums.add(record) : sums.refuseRepeated(employee);
    }

    @Override
    public Findings replace(Optional<R> before, Optional<R> after) {
        if (before.isPresent()) {
            EmployeeId employee = sums.employee(before.get());
            if (after.isPresent() && !sums.employee(after.get()).equals(employee)) {
                throw new IllegalArgumentException("before and after must be of one employee");
            }
            if (!seen.forget(employee.value())) {
                throw new IllegalArgumentException("before must be a record that was added");
            }
            sums.remove(before.get());
        }
        return after.map(this::add).orElse(Findings.NONE);
    }

    @Override
    public void refuse(Findings findings) {
        sums.refuse(findings);
    }

    @Override
    public V value() {
        return sums.value();
    }

    @Override
    public Counter<R, V> sorted() {
        return new IdCheckingCounter<>(sums.definition(), SeenIds.sorted());
    }
}
