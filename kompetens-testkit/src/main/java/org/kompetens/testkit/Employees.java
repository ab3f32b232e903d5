package org.kompetens.testkit;

import org.kompetens.organisation.OrganisationStructure;

/** Arbitraries of employees. */
public final class Employees {

    private Employees() {}

    /**
     * Employees without errors.
     *
     * @param structure the organisation they are employed in; it must have a unit, a role and a competence
     * @return employees; their ids are not distinct, see {@link Inventories} for several together
     */
    public static EmployeeArbitrary of(OrganisationStructure structure) {
        return EmployeeArbitrary.of(structure);
    }
}
