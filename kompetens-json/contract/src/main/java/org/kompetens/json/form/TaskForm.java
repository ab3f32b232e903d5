package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.LevelForm.LEVEL;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PeriodForm.PERIOD;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;

/** A task of units or roles. */
final class TaskForm {

    static final Part<TaskNeed, CompetenceId> COMPETENCE = required(
            Property.of("competence", Ids.COMPETENCE, "The competence that whoever does it has to hold."),
            TaskNeed::competence);
    static final Part<TaskNeed, Level> NEEDED_LEVEL = embedded(LEVEL, TaskNeed::level);

    static final ObjectForm<TaskNeed> NEED = ObjectForm.of(
            "task need",
            List.of(COMPETENCE, NEEDED_LEVEL),
            of -> new TaskNeed(of.get(COMPETENCE), of.get(NEEDED_LEVEL)));

    static final Part<Task, TaskId> ID = required(Property.of("id", Ids.TASK, "Names the task."), Task::id);
    static final Part<Task, Labels> NAME = required(Property.of("labels", LABELS, "What it is called."), Task::labels);
    static final Part<Task, Optional<Labels>> DESCRIPTION =
            optional(Property.of("description", LABELS, "What it is about."), Task::description);
    static final Part<Task, List<UnitId>> UNITS = leftOutIf(
            Property.of("units", list(Ids.UNIT), "The units that do it, with all below them; every unit if left out."),
            List.of(),
            Task::units);
    static final Part<Task, List<RoleId>> ROLES = leftOutIf(
            Property.of("roles", list(Ids.ROLE), "The roles that do it; every role if left out."),
            List.of(),
            Task::roles);
    static final Part<Task, Period> WHEN = embedded(PERIOD, Task::period);
    static final Part<Task, List<TaskNeed>> NEEDS = required(
            Property.of("needs", list(NEED), "All that whoever does it has to hold; without any it is in no figure."),
            Task::needs);

    static final ObjectForm<Task> TASK = ObjectForm.of(
            "task",
            List.of(ID, NAME, DESCRIPTION, UNITS, ROLES, WHEN, NEEDS),
            of -> new Task(
                    of.get(ID),
                    of.get(NAME),
                    of.get(DESCRIPTION),
                    of.get(UNITS),
                    of.get(ROLES),
                    of.get(WHEN),
                    of.get(NEEDS)));

    private TaskForm() {}
}
