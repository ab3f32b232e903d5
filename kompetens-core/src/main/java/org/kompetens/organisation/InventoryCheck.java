package org.kompetens.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;

/**
 * Checks employees one after another against their organisation, and that no id comes twice. Keeps the ids seen: about
 * 150 bytes an employee. For one thread.
 */
public final class InventoryCheck {

    /** What is found in a record whose id an earlier one had. */
    public static final Findings REPEATED =
            new Findings(List.of(Finding.of(OrganisationRule.EMPLOYEE_REPEATED, FieldPath.of("id"))));

    private final Organisation organisation;
    private final Set<EmployeeId> seen = new HashSet<>();

    private InventoryCheck(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * A check that has seen nobody yet.
     *
     * @param organisation the organisation that the employees are of
     * @return the check
     */
    public static InventoryCheck of(Organisation organisation) {
        return new InventoryCheck(organisation);
    }

    /**
     * Checks the next employee.
     *
     * @param employee the record
     * @return all that is wrong with it, with paths from the employee; of one whose id was seen before, only that
     */
    public Findings next(Employee employee) {
        return seen.add(employee.id()) ? organisation.findings(employee) : REPEATED;
    }
}
