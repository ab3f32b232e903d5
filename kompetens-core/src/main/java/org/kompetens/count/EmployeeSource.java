package org.kompetens.count;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;

/**
 * Where employees come from, a portion at a time, so that several threads can share the work: a portion is taken by one
 * thread at a time, and made into records by as many as there are.
 */
@FunctionalInterface
public interface EmployeeSource {

    /** How many employees of an iterator make a portion. */
    int PORTION = 256;

    /** Some employees that come one after another. */
    @FunctionalInterface
    interface Portion {

        /**
         * Puts the employees into a batch, on whichever thread.
         *
         * @param batch takes them
         */
        void addTo(EmployeeBatch batch);

        /**
         * Is told what was found wrong with the records, once, after all of the portion were put into the batch: of one
         * portion after another in the order of the source, by one thread at a time.
         *
         * @param byRecord for each record of which anything was found what it was, that an id comes twice included;
         *     with an error the record is left out. Records are counted from 0 in the order in which the portion added
         *     and refused them
         */
        default void found(SortedMap<Integer, Findings> byRecord) {}
    }

    /**
     * Takes the next portion.
     *
     * @return the portion; empty where there are no more, after which it is not asked again
     */
    Optional<Portion> next();

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
