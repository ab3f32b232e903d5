package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.staffing.TurnoverDefinition;

/**
 * Whose turnover is to be counted, and what is meant by it.
 *
 * @param structure the organisation, without errors
 * @param employees their records, without errors, each id once
 * @param definition what is meant by turnover
 * @param from the first date
 * @param retirementAge whoever leaves the organisation at this age or above has retired
 */
public record TurnoverSituation(
        OrganisationStructure structure,
        List<Employee> employees,
        TurnoverDefinition definition,
        LocalDate from,
        int retirementAge) {

    /**
     * The same of other employees.
     *
     * @param employees the employees
     * @return a new situation
     */
    public TurnoverSituation withEmployees(List<Employee> employees) {
        return new TurnoverSituation(structure, employees, definition, from, retirementAge);
    }

    /**
     * The same by another definition.
     *
     * @param definition what is meant by turnover
     * @return a new situation
     */
    public TurnoverSituation withDefinition(TurnoverDefinition definition) {
        return new TurnoverSituation(structure, employees, definition, from, retirementAge);
    }
}
