package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.competence.Competence;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.reference.Structure.Origin;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.Fault;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.UnitReport;

/** The reference once more, with the places open at which people make mistakes; as it stands it makes none. */
class OpenGapSystem implements GapSystem {

    @Override
    public GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
        Structure structure = new Structure(inventory.structure());
        List<Fault> found = new ArrayList<>();
        List<Employee> sound = sound(structure, inventory.employees(), found);
        List<ReferenceCell> cells = new ArrayList<>();
        for (Employee employee : sound) {
            for (Employment employment : ReferenceCell.activeEmployments(employee, asOf)) {
                addCells(structure, employee, employment, asOf, policy, cells);
            }
        }
        Map<CellKey, CellReport> reports = new LinkedHashMap<>();
        cells.forEach(cell -> reports.put(cell.key(), cell.report()));
        Map<EmployeeId, Integer> leftOut = RecordFaults.leftOut(structure, inventory.employees());
        Map<UnitId, UnitReport> units = new LinkedHashMap<>();
        for (OrganisationUnit unit : inventory.structure().units()) {
            units.put(
                    unit.id(),
                    unit(structure, unit.id(), asOf, sound, leftOut, cells).report());
        }
        TreeMap<String, Long> counts = new TreeMap<>();
        found.forEach(fault -> counts.merge(fault.code(), 1L, Long::sum));
        return new GapReport(
                reports,
                units,
                sound.size(),
                inventory.employees().size() - sound.size(),
                counts,
                new TreeSet<>(found));
    }

    private void addCells(
            Structure structure,
            Employee employee,
            Employment employment,
            LocalDate asOf,
            SuppliedPolicy policy,
            List<ReferenceCell> cells) {
        for (Competence competence : structure.declared().framework().competences()) {
            List<Origin> required =
                    counting(structure, employment, structure.required(employment, competence.id(), asOf));
            if (!required.isEmpty()) {
                cells.add(made(ReferenceCell.cell(
                        structure, employee, employment, competence, required, asOf, asOf, asOf, policy)));
            }
        }
    }

    /** Who counts, and what is wrong with records. */
    List<Employee> sound(Structure structure, List<Employee> employees, List<Fault> found) {
        List<Employee> sound = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : employees) {
            if (!seen.add(employee.id())) {
                found.add(new Fault(employee.id(), "id", "employee.repeated"));
                continue;
            }
            RecordFaults faults = new RecordFaults(structure, employee);
            found.addAll(faults.all());
            faults.counting().ifPresent(sound::add);
        }
        return sound;
    }

    /** Which of all requirements count: the role's, the unit's, then those above. */
    List<Origin> counting(Structure structure, Employment employment, List<Origin> required) {
        return required;
    }

    /** What is made of a cell. */
    ReferenceCell made(ReferenceCell right) {
        return right;
    }

    /** Who adds up a unit. */
    ReferenceUnit unit(
            Structure structure,
            UnitId unit,
            LocalDate asOf,
            List<Employee> sound,
            Map<EmployeeId, Integer> leftOut,
            List<ReferenceCell> cells) {
        return new ReferenceUnit(structure, unit, asOf, sound, leftOut, cells);
    }
}
