package org.kompetens.testkit;

import java.util.List;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.Level;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;

/** Breaks the rules of tasks, by declaring others in place of those there are. */
enum TaskBreaker implements Breaker {
    REPEATED(OrganisationRule.TASK_REPEATED) {
        @Override
        StructureBreaker.Broken breakIn(OrganisationStructure whole, Pick pick) {
            Task task = task(whole, pick);
            return new StructureBreaker.Broken(
                    whole.withTasks(List.of(task, task)),
                    FieldPath.of("tasks", 1).then("id"));
        }
    },
    UNKNOWN_UNIT(OrganisationRule.TASK_UNKNOWN_UNIT) {
        @Override
        StructureBreaker.Broken breakIn(OrganisationStructure whole, Pick pick) {
            return new StructureBreaker.Broken(
                    whole.withTasks(List.of(task(whole, pick).withUnits(List.of(UnitId.of("unheard-of"))))),
                    FieldPath.of("tasks", 0).then("units", 0));
        }
    },
    UNKNOWN_ROLE(OrganisationRule.TASK_UNKNOWN_ROLE) {
        @Override
        StructureBreaker.Broken breakIn(OrganisationStructure whole, Pick pick) {
            return new StructureBreaker.Broken(
                    whole.withTasks(List.of(task(whole, pick).withRoles(List.of(RoleId.of("unheard-of"))))),
                    FieldPath.of("tasks", 0).then("roles", 0));
        }
    },
    WITHOUT_COMPETENCE(OrganisationRule.TASK_WITHOUT_COMPETENCE) {
        @Override
        StructureBreaker.Broken breakIn(OrganisationStructure whole, Pick pick) {
            Task task = Task.of(TaskId.of("task"), Names.label("A task"), List.of());
            return new StructureBreaker.Broken(whole.withTasks(List.of(task)), FieldPath.of("tasks", 0));
        }
    },
    COMPETENCE_REPEATED(OrganisationRule.TASK_COMPETENCE_REPEATED) {
        @Override
        StructureBreaker.Broken breakIn(OrganisationStructure whole, Pick pick) {
            TaskNeed need = task(whole, pick).needs().get(0);
            Task task = Task.of(TaskId.of("task"), Names.label("A task"), List.of(need, need));
            return new StructureBreaker.Broken(
                    whole.withTasks(List.of(task)),
                    FieldPath.of("tasks", 0).then("needs", 1).then("competence"));
        }
    },
    RETIRED_COMPETENCE(OrganisationRule.REQUIREMENT_RETIRED) {
        @Override
        StructureBreaker.Broken breakIn(OrganisationStructure whole, Pick pick) {
            TaskNeed need = new TaskNeed(StructureBreaker.RETIRED, Level.of("level-1"));
            Task task = Task.of(TaskId.of("task"), Names.label("A task"), List.of(need));
            return new StructureBreaker.Broken(
                    StructureBreaker.withRetired(whole).withTasks(List.of(task)),
                    FieldPath.of("tasks", 0).then("needs", 0).then("competence"));
        }
    },
    OF_NO_TIME(OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN) {
        @Override
        StructureBreaker.Broken breakIn(OrganisationStructure whole, Pick pick) {
            Task task = task(whole, pick).withPeriod(Period.of(Days.DEFAULT_AS_OF, Days.DEFAULT_AS_OF));
            return new StructureBreaker.Broken(
                    whole.withTasks(List.of(task)), FieldPath.of("tasks", 0).then("until"));
        }
    },
    UNKNOWN_COMPETENCE(CompetenceRule.COMPETENCE_UNKNOWN) {
        @Override
        StructureBreaker.Broken breakIn(OrganisationStructure whole, Pick pick) {
            TaskNeed need = new TaskNeed(CompetenceId.of("unheard-of"), Level.of("level-1"));
            Task task = Task.of(TaskId.of("task"), Names.label("A task"), List.of(need));
            return new StructureBreaker.Broken(
                    whole.withTasks(List.of(task)),
                    FieldPath.of("tasks", 0).then("needs", 0).then("competence"));
        }
    };

    private final Rule rule;

    TaskBreaker(Rule rule) {
        this.rule = rule;
    }

    abstract StructureBreaker.Broken breakIn(OrganisationStructure whole, Pick pick);

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Breach in(CompetenceInventory inventory, Pick pick) {
        StructureBreaker.Broken broken = breakIn(inventory.structure(), pick);
        return new Breach(
                new CompetenceInventory(broken.structure(), inventory.employees()),
                rule,
                FieldPath.of("structure").then(broken.path()),
                Set.of());
    }

    private static Task task(OrganisationStructure whole, Pick pick) {
        Competence competence = pick.from(whole.framework().competences());
        return Task.of(
                TaskId.of("task"), Names.label("A task"), List.of(new TaskNeed(competence.id(), Level.of("level-1"))));
    }
}
