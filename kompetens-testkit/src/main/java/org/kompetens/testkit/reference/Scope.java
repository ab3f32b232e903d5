package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.Situation;

/**
 * What an answer must speak of, whatever it says of it: found without judging anything that is held.
 *
 * @param root the unit that all others are below
 * @param units all units
 * @param employed whoever has an active employment, by a record without errors
 * @param required every employment and competence of which something is required, and the employment's unit
 * @param exempt the same, where something would be required of a person who is exempt from it
 */
public record Scope(
        UnitId root,
        Set<UnitId> units,
        Set<EmployeeId> employed,
        Map<CellKey, UnitId> required,
        Map<CellKey, UnitId> exempt) {

    /**
     * Every cell, exempt or not.
     *
     * @return each with the employment's unit
     */
    public Map<CellKey, UnitId> cells() {
        Map<CellKey, UnitId> cells = new LinkedHashMap<>(required);
        cells.putAll(exempt);
        return cells;
    }

    /**
     * The scope of a situation on its as-of date.
     *
     * @param situation any; of several records of one id the first counts, and those with errors count for nothing
     * @return what an answer about it must speak of
     */
    public static Scope of(Situation situation) {
        return at(situation, situation.asOf());
    }

    /**
     * The scope of a situation on any date.
     *
     * @param situation any
     * @param date the date on which employments are active, requirements and exemptions in force
     * @return what an answer about that date must speak of
     */
    public static Scope at(Situation situation, LocalDate date) {
        Structure structure = new Structure(situation.structure());
        Set<UnitId> units = new LinkedHashSet<>();
        situation.structure().units().forEach(unit -> units.add(unit.id()));
        UnitId root = situation.structure().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(OrganisationUnit::id)
                .findFirst()
                .orElseThrow();
        Scope scope = new Scope(root, units, new LinkedHashSet<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : situation.employees()) {
            if (seen.add(employee.id())
                    && new RecordFaults(structure, employee).counting().isPresent()) {
                scope.add(structure, employee, date);
            }
        }
        return scope;
    }

    private void add(Structure structure, Employee employee, LocalDate date) {
        for (Employment employment : ReferenceCell.activeEmployments(employee, date)) {
            employed.add(employee.id());
            for (Competence competence : structure.declared().framework().competences()) {
                if (!structure.required(employment, competence.id(), date).isEmpty()) {
                    Map<CellKey, UnitId> cells = ReferenceCell.isExempt(employee, competence, date) ? exempt : required;
                    cells.put(new CellKey(employee.id(), employment.id(), competence.id()), employment.unit());
                }
            }
        }
    }
}
