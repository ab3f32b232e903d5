package org.kompetens.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;

/**
 * Takes employees one at a time.
 *
 * @param taking takes a record, and tells what is wrong with it; with an error it is left out
 * @param refusing takes what is wrong with a record that cannot be read, or is known to be wrong before it is taken
 */
record Intake(Function<Employee, Findings> taking, Consumer<Findings> refusing) {

    /** Takes those in whose record there is no error, and whose id has not come before. */
    static Intake checked(Organisation organisation, Consumer<Employee> taking, Consumer<Findings> refusing) {
        InventoryCheck check = InventoryCheck.of(organisation);
        return new Intake(
                employee -> {
                    Findings findings = check.next(employee);
                    if (findings.hasErrors()) {
                        refusing.accept(findings);
                    } else {
                        taking.accept(employee);
                    }
                    return findings;
                },
                refusing);
    }

    /** Takes records in another way, and refuses in this one. */
    Intake with(Function<Employee, Findings> other) {
        return new Intake(other, refusing);
    }

    Findings add(Employee employee) {
        return taking.apply(employee);
    }

    void refuse(Findings findings) {
        refusing.accept(findings);
    }
}
