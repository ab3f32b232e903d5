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
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.Fault;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.UnitReport;

/** The rules as they are written down, for small organisations. */
public final class ReferenceGapSystem implements GapSystem {

    /** The reference. */
    public ReferenceGapSystem() {}

    @Override
    public GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
        Structure structure = new Structure(inventory.structure());
        List<Employee> sound = new ArrayList<>();
        List<Fault> found = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : inventory.employees()) {
            if (!seen.add(employee.id())) {
                found.add(new Fault(employee.id(), "id", "employee.repeated"));
                continue;
            }
            RecordFaults faults = new RecordFaults(structure, employee);
            found.addAll(faults.all());
            faults.counting().ifPresent(sound::add);
        }
        List<ReferenceCell> cells = new ArrayList<>();
        sound.forEach(employee -> cells.addAll(ReferenceCell.of(structure, employee, asOf, policy)));

        Map<CellKey, CellReport> reports = new LinkedHashMap<>();
        cells.forEach(cell -> reports.put(cell.key(), cell.report()));
        Map<EmployeeId, Integer> leftOut = RecordFaults.leftOut(structure, inventory.employees());
        Map<UnitId, UnitReport> units = new LinkedHashMap<>();
        for (OrganisationUnit unit : inventory.structure().units()) {
            units.put(unit.id(), new ReferenceUnit(structure, unit.id(), asOf, sound, leftOut, cells).report());
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
}
