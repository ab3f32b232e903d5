package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;

/**
 * An organisation's structure and its employees, together in memory.
 *
 * @param structure what the organisation declares
 * @param employees its employees, each once
 */
@Consistent
public record CompetenceInventory(OrganisationStructure structure, List<Employee> employees) {

    /** Copies. */
    public CompetenceInventory {
        employees = List.copyOf(employees);
    }

    /**
     * All that is wrong with the structure, and with each employee. Where the structure has errors, employees are
     * checked only by themselves and not against it.
     *
     * @return the findings, with paths from the inventory
     */
    public Findings findings() {
        StructureCheck check = new StructureCheck(structure);
        Findings ofStructure = check.findings();
        List<Finding> all =
                new ArrayList<>(ofStructure.under(FieldPath.of("structure")).list());
        Set<EmployeeId> seen = new HashSet<>();
        for (int i = 0; i < employees.size(); i++) {
            FieldPath path = FieldPath.of("employees", i);
            Employee employee = employees.get(i);
            Findings found = ofStructure.hasErrors()
                    ? EmployeeCheck.alone(employee)
                    : EmployeeCheck.within(check.organisation(), employee);
            all.addAll(found.under(path).list());
            if (!seen.add(employee.id())) {
                all.add(Finding.of(OrganisationRule.EMPLOYEE_REPEATED, path.then("id")));
            }
        }
        return new Findings(all);
    }

    /** How many employees; nothing of them. */
    @Override
    public String toString() {
        return "CompetenceInventory[employees=" + employees.size() + "]";
    }
}
