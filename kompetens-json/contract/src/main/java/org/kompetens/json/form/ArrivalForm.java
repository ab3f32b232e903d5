package org.kompetens.json.form;

import static org.kompetens.json.form.AmountForm.AMOUNT;
import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.CoverageForm.COVERAGE;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.count;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.redeployment.Arrival;
import org.kompetens.redeployment.Arrival.AtUnit;
import org.kompetens.redeployment.Arrival.CapitalBeforeAfter;
import org.kompetens.redeployment.Arrival.CoverageBeforeAfter;
import org.kompetens.redeployment.Arrival.TaskBeforeAfter;
import org.kompetens.task.TaskFigures;

/** What one more person brings to a unit. */
public final class ArrivalForm {

    private static final ResultForm<RequirementCoverage> COVERED = ResultForm.of(
            "covered before or after",
            List.of(
                    required(Property.of("available", AMOUNT, "How much there is."), RequirementCoverage::available),
                    required(Property.of("deficit", AMOUNT, "How much is lacking."), RequirementCoverage::deficit),
                    required(
                            Property.of("critical", count(), "Persons without any one of whom it lacks."),
                            RequirementCoverage::critical),
                    merged(
                            "Of how many who hold it that rests on a mapping that merges levels",
                            RequirementCoverage::merged)));

    private static final ResultForm<TaskFigures> CAPABLE = ResultForm.of(
            "capable before or after",
            List.of(
                    required(
                            Property.of("able", count(), "Persons who are able."),
                            of -> of.able().count()),
                    required(
                            Property.of("short", count(), "Persons who hold something too low."),
                            of -> of.fallingShort().count()),
                    required(
                            Property.of("unknown", count(), "Persons of whom it is not known."),
                            of -> of.unknown().count()),
                    merged(
                            "Of how many of these persons this is known by a level that a mapping merged",
                            TaskFigures::merged)));

    private static final ResultForm<Named<CoverageBeforeAfter>> COVERAGE_CHANGE = ResultForm.of(
            "coverage with one more",
            List.of(
                    required(
                            Property.of("requirement", COVERAGE, "What is required."),
                            of -> of.of().before().requirement()),
                    Named.labels(of -> of.before().requirement().competence()),
                    LevelNames.of(
                            of -> of.before().requirement().competence(),
                            of -> of.before().requirement().level()),
                    required(
                            Property.of("before", COVERED, "As it is."),
                            COVERED.of(of -> of.of().before())),
                    required(
                            Property.of("after", COVERED, "With one more."),
                            COVERED.of(of -> of.of().after())),
                    fulfilled(of -> of.of().isFulfilled()),
                    alone(of -> of.of().isNoLongerAlone())));

    private static final ResultForm<TaskBeforeAfter> TASK_CHANGE = ResultForm.of(
            "task with one more",
            List.of(
                    required(
                            Property.of("task", Ids.TASK, "The task."),
                            of -> of.after().task().id()),
                    required(
                            Property.of("labels", LABELS, "What it is called."),
                            of -> of.after().task().labels()),
                    required(Property.of("before", CAPABLE, "As it is."), CAPABLE.of(TaskBeforeAfter::before)),
                    required(Property.of("after", CAPABLE, "With one more."), CAPABLE.of(TaskBeforeAfter::after)),
                    fulfilled(TaskBeforeAfter::isFulfilled),
                    alone(TaskBeforeAfter::isNoLongerAlone)));

    private static final ResultForm<CapitalBeforeAfter> CAPITAL_CHANGE = ResultForm.of(
            "capital with one more",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            of -> of.competence().id()),
                    CompetenceNames.labels(CapitalBeforeAfter::competence),
                    required(
                            Property.of("before", count(), "How many hold it, at any level."),
                            CapitalBeforeAfter::before),
                    required(Property.of("after", count(), "How many would."), CapitalBeforeAfter::after),
                    merged(
                            "mergedBefore",
                            "Of how many who hold it the level rests on a mapping that merges levels",
                            CapitalBeforeAfter::mergedBefore),
                    merged(
                            "mergedAfter",
                            "Of how many who would hold it the level rests on a mapping that merges levels",
                            CapitalBeforeAfter::mergedAfter)));

    private static final ResultForm<Named<AtUnit>> UNIT = ResultForm.of(
            "unit with one more",
            List.of(
                    heading(AtUnit::unit),
                    AnalysisForm.leftOut(of -> of.of().leftOut()),
                    required(
                            Property.of("coverage", list(COVERAGE_CHANGE), "Its coverage requirements in force."),
                            COVERAGE_CHANGE.each(of -> of.each(AtUnit::coverage))),
                    required(
                            Property.of("tasks", list(TASK_CHANGE), "The tasks there that concern the newcomer."),
                            TASK_CHANGE.each(of -> of.of().tasks())),
                    required(
                            Property.of("capital", list(CAPITAL_CHANGE), "Competences that more or fewer hold then."),
                            CAPITAL_CHANGE.each(of -> of.of().capital()))));

    /** What one more person brings. */
    public static final ResultForm<Arrival> ARRIVAL = ResultForm.document(
            "arrival",
            List.of(
                    asOf(Arrival::analysis),
                    policy(Arrival::analysis),
                    employees(Records::of),
                    required(
                            Property.of("role", Ids.ROLE, "As what the newcomer comes."),
                            of -> of.newcomer().role()),
                    required(
                            Property.of("labels", LABELS, "What the role is called."),
                            of -> of.fit().role().role().labels()),
                    RoleFitForm.withoutProfile(Arrival::fit),
                    required(
                            Property.of("fte", DecimalForm.fte(), "With how much FTE."),
                            of -> of.newcomer().fte()),
                    optional(
                            Property.of(
                                    "employee",
                                    Ids.EMPLOYEE,
                                    "Who it is; left out for somebody who holds all that is required there."),
                            of -> of.newcomer().employee()),
                    required(
                            Property.of("met", count(), "How many competences required there the newcomer would meet."),
                            of -> of.fit().met()),
                    RoleFitForm.shortfall(Arrival::fit),
                    RoleFitForm.unknown(Arrival::fit),
                    required(
                            Property.of("units", list(UNIT), "The unit, and then those above it."),
                            UNIT.each(of -> of.units().stream()
                                    .map(unit -> Named.by(of.analysis(), unit))
                                    .toList()))));

    private ArrivalForm() {}

    private static <T> Part<T, Optional<Long>> merged(String meaning, ToLongFunction<T> number) {
        return merged("merged", meaning, number);
    }

    private static <T> Part<T, Optional<Long>> merged(String name, String meaning, ToLongFunction<T> number) {
        return optional(
                Property.of(name, count(), meaning + "; only where there are any."),
                of -> Optional.of(number.applyAsLong(of)).filter(merged -> merged > 0));
    }

    private static <T> Part<T, Boolean> fulfilled(Predicate<T> is) {
        return required(Property.of("fulfilled", FLAG, "Whether it is met then, and is not yet."), is::test);
    }

    private static <T> Part<T, Boolean> alone(Predicate<T> is) {
        return required(
                Property.of("noLongerAlone", FLAG, "Whether one person alone has it, and would not be alone."),
                is::test);
    }
}
