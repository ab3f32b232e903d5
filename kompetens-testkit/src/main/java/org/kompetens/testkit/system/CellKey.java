package org.kompetens.testkit.system;

import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.EmploymentId;

/**
 * What tells a cell from every other.
 *
 * @param employee whose it is
 * @param employment the employment, among those of the employee
 * @param competence what the employment requires
 */
public record CellKey(EmployeeId employee, EmploymentId employment, CompetenceId competence) {

    /** With the ids, which the library's own text keeps to itself: they are made up, and a law that fails must name them. */
    @Override
    public String toString() {
        return employee.value() + "/" + employment.value() + "/" + competence;
    }
}
