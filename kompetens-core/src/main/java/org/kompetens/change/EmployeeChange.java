package org.kompetens.change;

import java.util.Objects;
import java.util.Optional;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;

/**
 * One employee before and after: what an update, a what-if and a reorganisation are made of.
 *
 * @param before the record before; empty for somebody new
 * @param after the record after; empty for somebody who is gone
 */
public record EmployeeChange(Optional<Employee> before, Optional<Employee> after) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is no record, or if there are two of different employees
     */
    public EmployeeChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("one of before and after must be there");
        }
        if (before.isPresent()
                && after.isPresent()
                && !Objects.equals(before.get().id(), after.get().id())) {
            throw new IllegalArgumentException("before and after must be of one employee");
        }
    }

    /**
     * A change of one record into another.
     *
     * @param before the record before
     * @param after the record after, of the same employee
     * @return the change
     * @throws IllegalArgumentException if they are of different employees
     */
    public static EmployeeChange of(Employee before, Employee after) {
        return new EmployeeChange(Optional.of(before), Optional.of(after));
    }

    /**
     * Whose record changes.
     *
     * @return the employee
     */
    public EmployeeId employee() {
        return before.or(() -> after).orElseThrow().id();
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "EmployeeChange";
    }
}
