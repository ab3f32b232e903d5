package org.kompetens.organisation;

import org.kompetens.text.Identifiers;

/**
 * Identifies an employee, by a pseudonym that the employer keeps.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record EmployeeId(String value) implements Comparable<EmployeeId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public EmployeeId {
        Identifiers.check("EmployeeId", value);
    }

    /**
     * The identifier of an employee, by a pseudonym that the employer keeps.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static EmployeeId of(String value) {
        return new EmployeeId(value);
    }

    @Override
    public int compareTo(EmployeeId other) {
        return Identifiers.compare(value, other.value);
    }

    /** Says nothing of whom it identifies. */
    @Override
    public String toString() {
        return "EmployeeId[hidden]";
    }
}
