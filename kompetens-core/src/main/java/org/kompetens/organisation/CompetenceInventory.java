package org.kompetens.organisation;

import java.util.List;
import java.util.Objects;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

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
        Objects.requireNonNull(structure, "structure");
        Objects.requireNonNull(employees, "employees");
        employees = List.copyOf(employees);
    }

    /**
     * All that is wrong with the structure; and, where that is without errors, with each employee.
     *
     * @return the findings, with paths from the inventory
     */
    public Findings findings() {
        StructureCheck check = new StructureCheck(structure);
        FindingsBuilder all = new FindingsBuilder();
        all.addAll(FieldPath.of("structure"), check.findings());
        if (check.findings().hasErrors()) {
            return all.build();
        }
        InventoryCheck ofEmployees = InventoryCheck.of(check.organisation());
        for (int i = 0; i < employees.size(); i++) {
            Findings ofEmployee = ofEmployees.next(employees.get(i));
            if (!ofEmployee.isEmpty()) {
                all.addAll(FieldPath.of("employees", i), ofEmployee);
            }
        }
        return all.build();
    }

    /** How many employees; nothing of them. */
    @Override
    public String toString() {
        return "CompetenceInventory[employees=" + employees.size() + "]";
    }
}
