package org.kompetens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;

/**
 * What else is made of the employees who are counted for another result, in the same pass: they are read once, and no record is
 * kept for it.
 */
final class CountedBeside {

    private final List<Consumer<Employee>> takers = new ArrayList<>();

    /** Counts each of them, too. */
    <V> Counter<Employee, V> counting(Counter<Employee, V> counter) {
        takers.add(counter::add);
        return counter;
    }

    /** Shows each of them as it counts. */
    void showing(Consumer<Employee> taker) {
        takers.add(taker);
    }

    /** The source to be counted, from which all others get what counts. */
    EmployeeSource of(EmployeeSource employees) {
        // Whoever looks at records has each made into one, which takes longer than numbers alone.
        return takers.isEmpty()
                ? employees
                : new Records(
                        employees,
                        (record, findings) -> record.flatMap(one -> LeftOut.asCounted(one, findings))
                                .ifPresent(one -> takers.forEach(taker -> taker.accept(one))));
    }
}
