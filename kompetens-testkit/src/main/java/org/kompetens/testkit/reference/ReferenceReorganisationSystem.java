package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.change.CellBridge;
import org.kompetens.change.Movement;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.system.ReorganisationSystem;
import org.kompetens.testkit.system.Situation;

/** What became of units, found by asking of each person and each unit whether they were there and are. */
public final class ReferenceReorganisationSystem implements ReorganisationSystem {

    /** The reference. */
    public ReferenceReorganisationSystem() {}

    @Override
    public Map<UnitId, UnitReorganisation> explain(Situation before, Situation after) {
        Set<UnitId> units = new LinkedHashSet<>();
        before.structure().units().forEach(unit -> units.add(unit.id()));
        after.structure().units().forEach(unit -> units.add(unit.id()));
        Map<UnitId, UnitReorganisation> reports = new LinkedHashMap<>();
        units.forEach(unit -> reports.put(unit, explain(before, after, unit)));
        return reports;
    }

    private static UnitReorganisation explain(Situation before, Situation after, UnitId unit) {
        Map<Movement, List<EmployeeId>> people = new EnumMap<>(Movement.class);
        Map<Movement, Long> counts = new EnumMap<>(Movement.class);
        for (Movement movement : Movement.values()) {
            List<EmployeeId> moved = ids(before, after).stream()
                    .filter(id -> movement(before, after, unit, id).equals(Optional.of(movement)))
                    .toList();
            people.put(movement, moved);
            counts.put(movement, (long) moved.size());
        }
        List<CellBridge<Movement>> competences = new ArrayList<>();
        for (ResolvedCompetence competence :
                Organisation.of(before.structure()).framework().competences()) {
            Map<Movement, CellFigures> parts = new EnumMap<>(Movement.class);
            people.forEach((movement, ids) -> parts.put(
                    movement, figures(after, unit, competence, ids).minus(figures(before, unit, competence, ids))));
            CellFigures was = figures(before, unit, competence, ids(before, after));
            CellFigures is = figures(after, unit, competence, ids(before, after));
            boolean nothing =
                    was.equals(CellFigures.NONE) && parts.values().stream().allMatch(CellFigures.NONE::equals);
            if (!nothing) {
                competences.add(new CellBridge<>(competence, was, parts, is));
            }
        }
        return new UnitReorganisation(unit, counts, competences);
    }

    private static Set<EmployeeId> ids(Situation before, Situation after) {
        Set<EmployeeId> ids = new LinkedHashSet<>();
        before.employees().forEach(employee -> ids.add(employee.id()));
        after.employees().forEach(employee -> ids.add(employee.id()));
        return ids;
    }

    private static Optional<Movement> movement(Situation before, Situation after, UnitId unit, EmployeeId id) {
        boolean was = isHere(before, unit, id);
        boolean is = isHere(after, unit, id);
        if (was && is) {
            return Optional.of(Movement.STAYED);
        }
        if (was) {
            return Optional.of(isEmployed(after, id) ? Movement.MOVED_OUT : Movement.LEFT);
        }
        if (is) {
            return Optional.of(isEmployed(before, id) ? Movement.MOVED_IN : Movement.ENTERED);
        }
        return Optional.empty();
    }

    private static Optional<Employee> employee(Situation situation, EmployeeId id) {
        return situation.employees().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static boolean isEmployed(Situation situation, EmployeeId id) {
        return employee(situation, id)
                .filter(one ->
                        !ReferenceCell.activeEmployments(one, situation.asOf()).isEmpty())
                .isPresent();
    }

    private static boolean isHere(Situation situation, UnitId unit, EmployeeId id) {
        Structure structure = new Structure(situation.structure());
        return employee(situation, id)
                .filter(one -> ReferenceCell.activeEmployments(one, situation.asOf()).stream()
                        .anyMatch(employment -> structure.isWithin(employment.unit(), unit)))
                .isPresent();
    }

    private static CellFigures figures(
            Situation situation, UnitId unit, ResolvedCompetence competence, Iterable<EmployeeId> people) {
        Structure structure = new Structure(situation.structure());
        List<ReferenceCell> cells = new ArrayList<>();
        for (EmployeeId id : people) {
            employee(situation, id)
                    .ifPresent(one -> ReferenceCell.of(structure, one, situation.asOf(), situation.policy()).stream()
                            .filter(cell -> cell.competence().id().equals(competence.id()))
                            .filter(cell -> structure.isWithin(cell.employment().unit(), unit))
                            .forEach(cells::add));
        }
        return ReferenceUnit.cellFigures(cells);
    }
}
