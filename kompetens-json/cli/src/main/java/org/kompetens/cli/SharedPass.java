package org.kompetens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;

/**
 * One pass over employees for several results: they are read once, for the result that leads the pass, and each of them
 * that counts is handed to the others.
 *
 * <p>The others are called by one thread at a time, in the order of the source, however many threads lead the pass. So
 * what they do with an employee is not shared between threads, every record is made even where the leading result needs
 * numbers alone, and each counter keeps the ids of all employees once more. Where nothing is made beside the leading
 * result, it costs nothing.
 */
final class SharedPass {

    private final List<Consumer<Employee>> takers = new ArrayList<>();

    /** Counts each of them, too; its value is complete once the pass is over. */
    <V> Counter<Employee, V> counting(Counter<Employee, V> counter) {
        takers.add(counter::add);
        return counter;
    }

    /** Shows each of them as it counts. */
    void showing(Consumer<Employee> taker) {
        takers.add(taker);
    }

    /** The source for the result that leads the pass. All others have to be known by then. */
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
