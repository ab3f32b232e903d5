package org.kompetens.organisation;

import org.kompetens.text.Identifiers;

/**
 * Identifies one employment of an employee.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record EmploymentId(String value) implements Comparable<EmploymentId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public EmploymentId {
        Identifiers.check("EmploymentId", value);
    }

    /**
     * The identifier of one employment of an employee.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static EmploymentId of(String value) {
        return new EmploymentId(value);
    }

    @Override
    public int compareTo(EmploymentId other) {
        return Identifiers.compare(value, other.value);
    }

    /** Says nothing of whom it identifies. */
    @Override
    public String toString() {
        return "EmploymentId[hidden]";
    }
}
