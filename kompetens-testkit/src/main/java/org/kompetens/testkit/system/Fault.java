package org.kompetens.testkit.system;

import java.util.Comparator;
import org.kompetens.organisation.EmployeeId;

/**
 * One rule that an employee's record breaks.
 *
 * @param employee whose record
 * @param path where in the record, as Jakarta Validation writes it
 * @param code the rule's code
 */
public record Fault(EmployeeId employee, String path, String code) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::employee).thenComparing(Fault::path).thenComparing(Fault::code);

    /** With the employee's id, which the library's own text keeps to itself. */
    @Override
    public String toString() {
        return employee.value() + " " + path + " " + code;
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
