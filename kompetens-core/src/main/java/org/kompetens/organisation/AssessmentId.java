package org.kompetens.organisation;

import org.kompetens.text.Identifiers;

/**
 * Identifies one assessment of an employee.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record AssessmentId(String value) implements Comparable<AssessmentId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public AssessmentId {
        Identifiers.check("AssessmentId", value);
    }

    /**
     * The identifier of one assessment of an employee.
     *
     * @param value the identifier as the organisation writes it
     * @return the identifier
     */
    public static AssessmentId of(String value) {
        return new AssessmentId(value);
    }

    @Override
    public int compareTo(AssessmentId other) {
        return Identifiers.compare(value, other.value);
    }

    /** Says nothing of whom it identifies. */
    @Override
    public String toString() {
        return "AssessmentId[hidden]";
    }
}
