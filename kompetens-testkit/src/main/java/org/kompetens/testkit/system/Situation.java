package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/**
 * An organisation with its employees, looked at on a date and by a policy.
 *
 * @param inventory structure and employees
 * @param asOf the as-of date
 * @param policy which of several valid assessments counts
 */
public record Situation(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {

    /**
     * What a system says of it.
     *
     * @param system the system
     * @return the system's report
     */
    public GapReport in(GapSystem system) {
        return system.analyse(inventory, asOf, policy);
    }

    /**
     * The structure.
     *
     * @return that of the inventory
     */
    public OrganisationStructure structure() {
        return inventory.structure();
    }

    /**
     * The employees.
     *
     * @return those of the inventory
     */
    public List<Employee> employees() {
        return inventory.employees();
    }

    /**
     * The same with other employees.
     *
     * @param employees the employees
     * @return a new situation
     */
    public Situation withEmployees(List<Employee> employees) {
        return new Situation(new CompetenceInventory(structure(), employees), asOf, policy);
    }

    /**
     * The same with another structure.
     *
     * @param structure the structure
     * @return a new situation
     */
    public Situation withStructure(OrganisationStructure structure) {
        return new Situation(new CompetenceInventory(structure, employees()), asOf, policy);
    }
}
