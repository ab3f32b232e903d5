package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.RetirementRules;

/**
 * An organisation whose staff is to be forecast.
 *
 * @param structure without errors
 * @param employees without errors, each id once
 * @param asOf the date from which the years run
 * @param rules when people are expected to retire
 * @param assumptions what else is assumed
 */
public record StaffingSituation(
        OrganisationStructure structure,
        List<Employee> employees,
        LocalDate asOf,
        RetirementRules rules,
        ForecastAssumptions assumptions) {

    /**
     * The same with other employees.
     *
     * @param employees the employees
     * @return a new situation
     */
    public StaffingSituation withEmployees(List<Employee> employees) {
        return new StaffingSituation(structure, employees, asOf, rules, assumptions);
    }

    /**
     * The same with other assumptions.
     *
     * @param assumptions the assumptions
     * @return a new situation
     */
    public StaffingSituation withAssumptions(ForecastAssumptions assumptions) {
        return new StaffingSituation(structure, employees, asOf, rules, assumptions);
    }

    /**
     * The same with other retirement policies.
     *
     * @param rules the policies
     * @return a new situation
     */
    public StaffingSituation withRules(RetirementRules rules) {
        return new StaffingSituation(structure, employees, asOf, rules, assumptions);
    }
}
