package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.leftOut;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.roles;
import static org.kompetens.json.form.AnalysisForm.unit;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.HeadcountForm.HEADCOUNT;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.StreamSupport;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.task.NeedFigures;
import org.kompetens.task.TaskCapability;
import org.kompetens.task.TaskFigures;
import org.kompetens.task.TaskStanding;
import org.kompetens.task.TaskStanding.HeldNeed;
import org.kompetens.task.UnitTasks;

/** Who could do the tasks of units. */
public final class TaskCapabilityForm {

    private static final ResultForm<OutcomeAmounts> PERSONS = ResultForm.of(
            "capable persons",
            List.of(
                    required(
                            Property.of("able", HEADCOUNT, "Those who hold all of it at the level needed or above."),
                            of -> headcount(of.met())),
                    required(
                            Property.of("short", HEADCOUNT, "Those who are known to hold something too low."),
                            of -> headcount(of.fallingShort())),
                    required(
                            Property.of(
                                    "expired",
                                    HEADCOUNT,
                                    "Those of the others of whom all assessments of something have expired."),
                            of -> headcount(of.expired())),
                    required(
                            Property.of(
                                    "unassessed",
                                    HEADCOUNT,
                                    "Those of the others who were never assessed of something."),
                            of -> headcount(of.unassessed()))));

    private static final ResultForm<Named<NeedFigures>> NEED = ResultForm.of(
            "figures of a need",
            List.of(
                    embedded(TaskForm.NEED, of -> of.of().need()),
                    CompetenceNames.labels(of -> of.of().competence()),
                    LevelNames.of(of -> of.need().competence(), of -> of.need().level()),
                    required(
                            Property.of("persons", PERSONS, "The same persons by what they hold of this alone."),
                            PERSONS.of(of -> of.of().persons())),
                    merged(of -> of.of().merged())));

    static final ResultForm<Named<TaskFigures>> TASK = ResultForm.of(
            "figures of a task",
            List.of(
                    required(
                            Property.of("task", Ids.TASK, "The task."),
                            of -> of.of().task().id()),
                    required(
                            Property.of("labels", LABELS, "What it is called."),
                            of -> of.of().task().labels()),
                    required(
                            Property.of(
                                    "persons",
                                    PERSONS,
                                    "Distinct persons whom it concerns and who are not absent, by what they hold."),
                            PERSONS.of(of -> of.of().persons())),
                    required(
                            Property.of("absent", count(), "Persons whom it concerns and who are absent."),
                            of -> of.of().absent()),
                    merged(of -> of.of().merged()),
                    required(
                            Property.of("singlePointOfFailure", FLAG, "Whether one person alone is able."),
                            of -> of.of().isSinglePointOfFailure()),
                    required(
                            Property.of("needs", list(NEED), "What it takes."),
                            NEED.each(of -> of.each(TaskFigures::needs)))));

    static final ResultForm<Named<UnitTasks>> UNIT = ResultForm.of(
            "unit tasks",
            List.of(
                    heading(UnitTasks::unit),
                    leftOut(of -> of.of().leftOut()),
                    required(
                            Property.of(
                                    "tasks",
                                    list(TASK),
                                    "The tasks that concern anybody there or are to be done in a unit there."),
                            TASK.each(of -> of.each(UnitTasks::tasks)))));

    private static final ResultForm<Named<HeldNeed>> HELD_NEED = ResultForm.of(
            "held need",
            List.of(
                    embedded(TaskForm.NEED, of -> of.of().need()),
                    Named.labels(of -> of.need().competence()),
                    LevelNames.of(of -> of.need().competence(), of -> of.need().level()),
                    required(
                            Property.of("outcome", oneOf(OutcomeKind.values()), "What comes of it."),
                            of -> of.of().outcome().kind()),
                    optional(
                            Property.of(
                                    "missingSteps",
                                    integer(1, Integer.MAX_VALUE),
                                    "Steps below the level needed, where it is short."),
                            of -> of.of().outcome().kind() == OutcomeKind.SHORT
                                    ? Optional.of(of.of().outcome().missingSteps())
                                    : Optional.empty())));

    private static final ResultForm<Named<TaskStanding>> STANDING = ResultForm.of(
            "task standing",
            List.of(
                    required(
                            Property.of("employee", Ids.EMPLOYEE, "Who."),
                            of -> of.of().employee()),
                    required(
                            Property.of("task", Ids.TASK, "The task."),
                            of -> of.of().task().id()),
                    required(
                            Property.of("labels", LABELS, "What the task is called."),
                            of -> of.of().task().labels()),
                    required(
                            Property.of("outcome", oneOf(OutcomeKind.values()), "What comes of all that it takes."),
                            of -> of.of().outcome()),
                    required(
                            Property.of("needs", list(HELD_NEED), "What it takes."),
                            HELD_NEED.each(of -> of.each(TaskStanding::needs)))));

    /** Who could do the tasks, from one unit on. */
    public static final ResultForm<FromUnit<TaskCapability>> TASKS = ResultForm.document(
            "tasks",
            List.of(
                    asOf(of -> of.result().analysis()),
                    policy(of -> of.result().analysis()),
                    roles(of -> of.result().roles()),
                    employees(of -> Records.of(of.result())),
                    many(
                            "units",
                            list(UNIT),
                            "The unit that was asked for and every unit below it.",
                            UNIT.many(TaskCapabilityForm::units))));

    /** How each person stands in the tasks of a unit. */
    public static final ResultForm<OfPersons<TaskCapability, TaskStanding>> STANDINGS = ResultForm.document(
            "task-standings",
            List.of(
                    asOf(of -> of.result().analysis()),
                    policy(of -> of.result().analysis()),
                    unit(OfPersons::unit),
                    Named.unitLabelsOf(TaskCapability::analysis),
                    many(
                            "persons",
                            list(STANDING),
                            "Everybody whom a task concerns and who is not absent, task by task.",
                            STANDING.many(TaskCapabilityForm::standings)),
                    OfPersons.leftOutOfThem()));

    private TaskCapabilityForm() {}

    private static <T> Part<T, Optional<Long>> merged(ToLongFunction<T> number) {
        return optional(
                Property.of(
                        "merged",
                        count(),
                        "Of how many of them this is known by a level that a mapping merged; only where there are any."),
                of -> Optional.of(number.applyAsLong(of)).filter(merged -> merged > 0));
    }

    private static Headcount headcount(Amount amount) {
        return new Headcount(amount.count(), amount.fte());
    }

    private static Iterable<Named<UnitTasks>> units(FromUnit<TaskCapability> of) {
        return () -> of.units()
                .map(unit -> Named.by(of.result().analysis(), of.result().at(unit.id())))
                .iterator();
    }

    private static Iterable<Named<TaskStanding>> standings(OfPersons<TaskCapability, TaskStanding> of) {
        return () -> StreamSupport.stream(of.persons().spliterator(), false)
                .map(standing -> Named.by(of.result().analysis(), standing))
                .iterator();
    }
}
