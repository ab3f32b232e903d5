package org.kompetens.horizon;

import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.EmployeeId;

/**
 * That somebody is expected to hold something by a date, such as after a course that is planned. From that date on it
 * counts like any other assessment, by the policy.
 *
 * @param employee who
 * @param assessment what is expected to be found, and when; its id is none of those that the employee's record has
 */
public record ExpectedGain(EmployeeId employee, Assessment assessment) {

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "ExpectedGain[" + assessment + "]";
    }
}
