package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.CapitalReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.TaskReport;
import org.kompetens.testkit.system.UnitCoverageReport;

/** What one more person brings, by counting everything anew with them. */
public final class ReferenceArrivalSystem implements ArrivalSystem {

    /** The reference. */
    public ReferenceArrivalSystem() {}

    @Override
    public Map<UnitId, AtUnit> arrival(Situation situation, UnitId unit, RoleId role, Optional<EmployeeId> employee) {
        Structure structure = new Structure(situation.structure());
        Employment there = Employment.of(EmploymentId.of("there"), role, unit, Fte.FULL, Period.ALWAYS);
        List<Employee> with = new ArrayList<>();
        for (Employee one : situation.employees()) {
            with.add(employee.equals(Optional.of(one.id())) ? one.withEmployments(List.of(there)) : one);
        }
        if (employee.isEmpty()) {
            with.add(asRequired(structure, situation, there));
        }
        Situation after = situation.withEmployees(with);
        Map<UnitId, UnitCoverageReport> wasCovered = new ReferenceCoverageSystem().cover(situation);
        Map<UnitId, UnitCoverageReport> isCovered = new ReferenceCoverageSystem().cover(after);
        Map<UnitId, Map<TaskId, TaskReport>> wasAble = new ReferenceTaskSystem().tasks(situation);
        Map<UnitId, Map<TaskId, TaskReport>> isAble = new ReferenceTaskSystem().tasks(after);
        Map<UnitId, Map<CompetenceId, CapitalReport>> wasHeld = new ReferenceCapitalSystem().capital(situation);
        Map<UnitId, Map<CompetenceId, CapitalReport>> isHeld = new ReferenceCapitalSystem().capital(after);
        Map<UnitId, AtUnit> units = new TreeMap<>();
        for (OrganisationUnit one : structure.upwards(unit)) {
            UnitId id = one.id();
            Map<TaskId, BeforeAfter<Long>> able = new TreeMap<>();
            isAble.getOrDefault(id, Map.of()).keySet().stream()
                    .filter(task -> concerns(structure, task, there))
                    .forEach(
                            task -> able.put(task, new BeforeAfter<>(able(wasAble, id, task), able(isAble, id, task))));
            Map<CompetenceId, BeforeAfter<Long>> holders = new TreeMap<>();
            for (Competence competence : situation.structure().framework().competences()) {
                long was = holders(wasHeld, id, competence.id());
                long is = holders(isHeld, id, competence.id());
                if (was != is) {
                    holders.put(competence.id(), new BeforeAfter<>(was, is));
                }
            }
            units.put(id, new AtUnit(coverage(wasCovered.get(id), isCovered.get(id)), able, holders));
        }
        return units;
    }

    private static Employee asRequired(Structure structure, Situation situation, Employment there) {
        List<Assessment> assessments = new ArrayList<>();
        for (Competence competence : structure.declared().framework().competences()) {
            structure.required(there, competence.id(), situation.asOf()).stream()
                    .map(origin -> Rank.of(
                                    structure.declared().framework(),
                                    competence.id(),
                                    origin.requirement().level())
                            .orElseThrow()
                            .number())
                    .max(Integer::compare)
                    .ifPresent(rank -> assessments.add(Assessment.of(
                            AssessmentId.of("of-" + competence.id()),
                            competence.id(),
                            Level.of(Rank.scale(structure.declared().framework(), competence.scale())
                                    .level(rank)
                                    .id()
                                    .value()),
                            situation.asOf(),
                            AssessmentSource.CERTIFICATE)));
        }
        return Employee.of(EmployeeId.of("somebody-new"), List.of(there), assessments);
    }

    private static boolean concerns(Structure structure, TaskId id, Employment there) {
        Task task = structure.declared().tasks().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return (task.roles().isEmpty() || task.roles().contains(there.role()))
                && (task.units().isEmpty()
                        || task.units().stream().anyMatch(one -> structure.isWithin(there.unit(), one)));
    }

    private static List<BeforeAfter<RequirementCoverage>> coverage(
            @Nullable UnitCoverageReport was, @Nullable UnitCoverageReport is) {
        List<BeforeAfter<RequirementCoverage>> both = new ArrayList<>();
        if (was != null && is != null) {
            for (int i = 0; i < was.requirements().size(); i++) {
                both.add(new BeforeAfter<>(
                        was.requirements().get(i), is.requirements().get(i)));
            }
        }
        return both;
    }

    private static long able(Map<UnitId, Map<TaskId, TaskReport>> of, UnitId unit, TaskId task) {
        TaskReport report = of.getOrDefault(unit, Map.of()).get(task);
        return report == null ? 0 : report.persons().met().count();
    }

    private static long holders(
            Map<UnitId, Map<CompetenceId, CapitalReport>> of, UnitId unit, CompetenceId competence) {
        CapitalReport report = of.getOrDefault(unit, Map.of()).get(competence);
        return report == null
                ? 0
                : report.required().holders() + report.notRequired().holders();
    }
}
