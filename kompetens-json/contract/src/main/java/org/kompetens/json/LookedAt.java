package org.kompetens.json;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;

/**
 * Those who are looked at for a document of persons, and what is left out of their records. That is known once they have
 * all been gone through, also where nothing is written of somebody. For one thread.
 */
final class LookedAt {

    private final InventoryCheck check;
    private final Predicate<Employee> which;
    private LeftOut leftOut = LeftOut.NONE;

    /**
     * Nobody yet.
     *
     * @param which whether one is looked at, by the record as it counts
     */
    LookedAt(Organisation organisation, Predicate<Employee> which) {
        this.check = InventoryCheck.of(organisation);
        this.which = which;
    }

    /** Their records as they count, one at a time, to be gone through once. */
    Stream<Employee> among(Stream<Employee> employees) {
        return employees.sequential().flatMap(employee -> counted(employee).stream());
    }

    private Optional<Employee> counted(Employee employee) {
        Findings findings = check.next(employee);
        Optional<Employee> counted = LeftOut.asCounted(employee, findings).filter(which);
        if (counted.isPresent()) {
            leftOut = leftOut.plus(LeftOut.of(findings));
        }
        return counted;
    }

    /** What is left out of the records gone through so far. */
    LeftOut leftOut() {
        return leftOut;
    }
}
