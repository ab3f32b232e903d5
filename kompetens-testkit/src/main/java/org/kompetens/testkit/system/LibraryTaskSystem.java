package org.kompetens.testkit.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.UnitId;
import org.kompetens.task.NeedFigures;
import org.kompetens.task.TaskCapability;
import org.kompetens.task.TaskFigures;
import org.kompetens.task.TaskStanding;
import org.kompetens.task.UnitTasks;

/** The library itself, as a system under test. */
public final class LibraryTaskSystem implements TaskSystem {

    /** The library. */
    public LibraryTaskSystem() {}

    @Override
    public Map<UnitId, Map<TaskId, TaskReport>> tasks(Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        TaskCapability capability = situation.employees().stream().collect(TaskCapability.collector(analysis));
        Map<UnitId, Map<TaskId, TaskReport>> units = new LinkedHashMap<>();
        capability
                .units()
                .forEach(unit -> units.put(unit.unit().id(), report(capability, unit, situation.employees())));
        return units;
    }

    /** Figures alone, competences by their ids: each organisation resolves the framework for itself. */
    static List<Object> report(TaskCapability capability) {
        List<Object> figures = new ArrayList<>();
        capability.units().forEach(unit -> {
            figures.add(unit.unit().id());
            unit.tasks().forEach(task -> {
                figures.add(List.of(task.task(), task.persons(), task.absent(), task.merged()));
                task.needs().forEach(need -> figures.add(List.of(need.need(), need.persons(), need.merged())));
            });
        });
        return figures;
    }

    private static Map<TaskId, TaskReport> report(TaskCapability capability, UnitTasks unit, List<Employee> employees) {
        Map<TaskId, Map<EmployeeId, List<OutcomeKind>>> named = new LinkedHashMap<>();
        for (TaskStanding standing : capability.standings(unit.unit().id(), employees.stream())) {
            List<OutcomeKind> outcomes = new ArrayList<>(List.of(standing.outcome()));
            standing.needs().forEach(need -> outcomes.add(need.outcome().kind()));
            named.computeIfAbsent(standing.task().id(), none -> new TreeMap<>()).put(standing.employee(), outcomes);
        }
        Map<TaskId, TaskReport> tasks = new LinkedHashMap<>();
        for (TaskFigures task : unit.tasks()) {
            tasks.put(
                    task.task().id(),
                    new TaskReport(
                            task.persons(),
                            task.absent(),
                            task.merged(),
                            task.needs().stream().map(NeedFigures::persons).toList(),
                            task.needs().stream().map(NeedFigures::merged).toList(),
                            named.getOrDefault(task.task().id(), Map.of())));
        }
        return tasks;
    }
}
