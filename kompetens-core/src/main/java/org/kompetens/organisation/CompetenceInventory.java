package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        List<Finding> all = new ArrayList<>(
                check.findings().withOuterPath(FieldPath.of("structure")).list());
        if (check.findings().hasErrors()) {
            return new Findings(all);
        }
        InventoryCheck ofEmployees = InventoryCheck.of(check.organisation());
        for (int i = 0; i < employees.size(); i++) {
            all.addAll(ofEmployees
                    .next(employees.get(i))
                    .withOuterPath(FieldPath.of("employees", i))
                    .list());
        }
        return new Findings(all);
    }

    /** How many employees; nothing of them. */
    @Override
    public String toString() {
        return "CompetenceInventory[employees=" + employees.size() + "]";
    }
}
