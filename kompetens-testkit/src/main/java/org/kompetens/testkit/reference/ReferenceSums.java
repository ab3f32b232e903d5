package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitReport;

/** The figures of units, summed from the cells that a system found. */
public final class ReferenceSums {

    private ReferenceSums() {}

    /**
     * Sums.
     *
     * @param situation the situation; of several records of one id the first counts, and those with errors count for nothing
     * @param found the cells that a system found; those of nobody, or of no employment, are passed over
     * @return the figures of every unit
     */
    public static Map<UnitId, UnitReport> of(Situation situation, Map<CellKey, CellReport> found) {
        Structure structure = new Structure(situation.structure());
        List<Employee> sound = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : situation.employees()) {
            if (seen.add(employee.id())) {
                new RecordFaults(structure, employee).counting().ifPresent(sound::add);
            }
        }
        List<ReferenceCell> cells = new ArrayList<>();
        for (Employee employee : sound) {
            for (Employment employment : ReferenceCell.activeEmployments(employee, situation.asOf())) {
                addCells(structure, employee, employment, found, cells);
            }
        }
        Map<EmployeeId, Integer> leftOut = RecordFaults.leftOut(structure, situation.employees());
        Map<UnitId, UnitReport> units = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.structure().units()) {
            units.put(
                    unit.id(),
                    new ReferenceUnit(structure, unit.id(), situation.asOf(), sound, leftOut, cells).report());
        }
        return units;
    }

    private static void addCells(
            Structure structure,
            Employee employee,
            Employment employment,
            Map<CellKey, CellReport> found,
            List<ReferenceCell> cells) {
        structure.declared().framework().competences().forEach(competence -> {
            CellReport cell = found.get(new CellKey(employee.id(), employment.id(), competence.id()));
            if (cell != null) {
                Optional<Integer> held = cell.isKnown()
                        ? Optional.of(cell.requiredRank() - cell.missing() + cell.surplus())
                        : Optional.empty();
                cells.add(new ReferenceCell(employee, employment, competence, held, cell));
            }
        });
    }
}
