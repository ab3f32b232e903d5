package org.kompetens.count;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kompetens.organisation.Employee;

/**
 * Where employees come from, a portion at a time, so that several threads can share the work: a portion is taken by one
 * thread at a time, and made into records by as many as there are.
 */
@FunctionalInterface
public interface EmployeeSource {

    /** How many employees of an iterator make a portion. */
    int PORTION = 256;

    /**
     * Takes the next portion.
     *
     * @return what puts its employees into a batch, on whichever thread; empty where there are no more, after which it is
     *     not asked again
     */
    Optional<Consumer<EmployeeBatch>> next();

    /**
     * Employees one after another, such as those of a stream.
     *
     * @param employees the employees; used by one thread at a time, though not always the same
     * @return the source
     */
    static EmployeeSource of(Iterator<Employee> employees) {
        return () -> {
            if (!employees.hasNext()) {
                return Optional.empty();
            }
            List<Employee> portion = new ArrayList<>(PORTION);
            while (portion.size() < PORTION && employees.hasNext()) {
                portion.add(employees.next());
            }
            return Optional.of(batch -> portion.forEach(batch::add));
        };
    }
}
