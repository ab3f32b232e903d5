package org.kompetens.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.finding.Rule;

/** Notes what is wrong with the tasks of a structure. */
final class TaskCheck {

    private final OrganisationStructure structure;
    private final RequirementCheck required;
    private final FindingsBuilder found;

    TaskCheck(OrganisationStructure structure, RequirementCheck required, FindingsBuilder found) {
        this.structure = structure;
        this.required = required;
        this.found = found;
    }

    void check() {
        Set<TaskId> known = new HashSet<>();
        Set<UnitId> units = new HashSet<>();
        structure.units().forEach(unit -> units.add(unit.id()));
        Set<RoleId> roles = new HashSet<>();
        structure.roles().forEach(role -> roles.add(role.id()));
        for (int i = 0; i < structure.tasks().size(); i++) {
            Task task = structure.tasks().get(i);
            FieldPath path = FieldPath.of("tasks", i);
            if (!known.add(task.id())) {
                found.add(Finding.of(OrganisationRule.TASK_REPEATED, path.then("id"))
                        .withValue("task", task.id()));
            }
            findUnknown(task.units(), units, path, "units", OrganisationRule.TASK_UNKNOWN_UNIT, "unit", task);
            findUnknown(task.roles(), roles, path, "roles", OrganisationRule.TASK_UNKNOWN_ROLE, "role", task);
            StructureCheck.checkPeriod(task.period(), path, found);
            checkNeeds(task, path);
        }
    }

    private <T> void findUnknown(
            List<T> named, Set<T> known, FieldPath path, String property, Rule rule, String value, Task task) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                found.add(Finding.of(rule, path.then(property, i))
                        .withValue("task", task.id())
                        .withValue(value, named.get(i)));
            }
        }
    }

    private void checkNeeds(Task task, FieldPath path) {
        if (task.needs().isEmpty()) {
            found.add(Finding.of(OrganisationRule.TASK_WITHOUT_COMPETENCE, path).withValue("task", task.id()));
        }
        Set<CompetenceId> named = new HashSet<>();
        for (int i = 0; i < task.needs().size(); i++) {
            TaskNeed need = task.needs().get(i);
            FieldPath place = path.then("needs", i);
            required.checkNeeded(need.competence(), need.level(), task.period(), place);
            if (!named.add(need.competence())) {
                found.add(Finding.of(OrganisationRule.TASK_COMPETENCE_REPEATED, place.then("competence"))
                        .withValue("task", task.id())
                        .withValue("competence", need.competence()));
            }
        }
    }
}
