package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.Expectation;

/** The rule of the horizon as it is written down: day by day, and on each day cause by cause, everything is looked at. */
public final class ReferenceBridgeSystem implements BridgeSystem {

    /** The reference. */
    public ReferenceBridgeSystem() {}

    @Override
    public Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(Expectation expectation, LocalDate from, LocalDate to) {
        Structure structure = new Structure(expectation.situation().structure());
        List<Employee> employees = sound(structure, expectation);
        Set<LocalDate> dates = Dates.of(expectation, employees);
        List<Moment> moments = new ArrayList<>();
        moments.add(Moment.at(from));
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            // On a day that stands nowhere nothing can happen.
            if (dates.contains(day)) {
                for (Cause cause : Cause.values()) {
                    moments.add(moments.get(moments.size() - 1).with(cause, day));
                }
            }
        }
        List<List<ReferenceCell>> states = new ArrayList<>();
        for (Moment moment : moments) {
            List<ReferenceCell> cells = new ArrayList<>();
            employees.forEach(employee -> cells.addAll(
                    moment.cells(structure, employee, expectation.situation().policy())));
            states.add(cells);
        }
        Map<UnitId, Map<CompetenceId, BridgeReport>> units = new LinkedHashMap<>();
        for (OrganisationUnit unit : expectation.situation().structure().units()) {
            Map<CompetenceId, BridgeReport> competences = new LinkedHashMap<>();
            for (Competence competence :
                    expectation.situation().structure().framework().competences()) {
                List<CellFigures> figures = states.stream()
                        .map(cells -> ReferenceUnit.cellFigures(cells.stream()
                                .filter(cell -> cell.competence().equals(competence))
                                .filter(cell ->
                                        structure.isWithin(cell.employment().unit(), unit.id()))
                                .toList()))
                        .toList();
                BridgeReport report = report(moments, figures);
                if (!figures.stream().allMatch(CellFigures.NONE::equals)) {
                    competences.put(competence.id(), report);
                }
            }
            units.put(unit.id(), competences);
        }
        return units;
    }

    private static BridgeReport report(List<Moment> moments, List<CellFigures> figures) {
        Map<Cause, CellFigures> parts = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            parts.put(cause, CellFigures.NONE);
        }
        for (int i = 1; i < figures.size(); i++) {
            CellFigures change = figures.get(i).minus(figures.get(i - 1));
            parts.merge(moments.get(i).cause(), change, CellFigures::plus);
        }
        return new BridgeReport(figures.get(0), parts, figures.get(figures.size() - 1));
    }

    private static List<Employee> sound(Structure structure, Expectation expectation) {
        List<Employee> sound = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : expectation.situation().employees()) {
            List<Assessment> known = new ArrayList<>(employee.assessments());
            known.removeIf(one -> one.date().isAfter(expectation.situation().asOf()));
            expectation.gains().stream()
                    .filter(gain -> gain.employee().equals(employee.id()))
                    .map(ExpectedGain::assessment)
                    .forEach(known::add);
            Employee expected = employee.withAssessments(known);
            boolean isSound = new RecordFaults(structure, employee).counting().isPresent();
            if (seen.add(employee.id()) && isSound) {
                new RecordFaults(structure, expected).counting().ifPresent(sound::add);
            }
        }
        return sound;
    }
}
