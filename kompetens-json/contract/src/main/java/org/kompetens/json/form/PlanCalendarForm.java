package org.kompetens.json.form;

import static org.kompetens.json.form.AmountsForm.COST_OF_YEAR;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.count.CountedRecords;
import org.kompetens.evaluation.BudgetStep;
import org.kompetens.evaluation.DialogueCount;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;
import org.kompetens.text.Labels;

/** Plans along the calendar: whether dialogues led to plans, and what goes into which step of the budget. */
public final class PlanCalendarForm {

    /**
     * Plans along one cycle.
     *
     * @param planning the plans
     * @param schedule the cycle
     * @param unit of which unit and those below it
     * @param date as of which date
     * @param dialogues what came of the dialogues of a step
     * @param budget what goes into which step of the budget
     * @param records of which employees' records
     * @param withoutPlan who has no development plan; empty where nobody is named
     */
    public record Shown(
            Planning planning,
            Schedule schedule,
            UnitId unit,
            LocalDate date,
            Map<StepId, DialogueCount> dialogues,
            List<BudgetStep> budget,
            CountedRecords records,
            Optional<List<EmployeeId>> withoutPlan) {

        private Named<OrganisationUnit> heading() {
            UnitTree tree = planning.organisation().tree();
            return Named.in(planning, tree.unit(tree.indexOf(unit)));
        }

        private List<Dialogues> eachDialogues() {
            return dialogues.entrySet().stream()
                    .map(one -> new Dialogues(schedule, one.getKey(), one.getValue()))
                    .toList();
        }

        private List<InStep> eachStep() {
            PlanNames names = PlanNames.of(planning);
            return budget.stream()
                    .map(step -> new InStep(step, Optional.of(schedule), names))
                    .toList();
        }
    }

    private record Dialogues(Schedule schedule, StepId step, DialogueCount count) {}

    /** What goes into a step, and what says what that and the activities are called, where it is at hand. */
    record InStep(BudgetStep of, Optional<Schedule> schedule, PlanNames names) {

        private List<Undecided> undecided() {
            return of.undecided().stream()
                    .map(activity -> new Undecided(activity, names))
                    .toList();
        }
    }

    private record Undecided(ActivityId activity, PlanNames names) {}

    private static final ResultForm<Dialogues> DIALOGUES = ResultForm.of(
            "dialogues of a step",
            List.of(
                    required(Property.of("step", CalendarIds.STEP_ID, "In which step they are held."), Dialogues::step),
                    stepLabels(one -> Optional.of(one.schedule()), Dialogues::step),
                    embedded(EvaluationForm.DIALOGUES, EvaluationForm.DIALOGUES.of(Dialogues::count))));

    private static final ResultForm<Undecided> UNDECIDED = ResultForm.of(
            "undecided activity",
            List.of(
                    required(Property.of("activity", PlanningIds.ACTIVITY, "Which activity."), Undecided::activity),
                    PlanNames.title(Undecided::names, Undecided::activity)));

    static final ResultForm<InStep> BUDGET_STEP = ResultForm.of(
            "budget of a step",
            List.of(
                    required(
                            Property.of("step", CalendarIds.STEP_ID, "Into which step it goes."),
                            one -> one.of().step()),
                    stepLabels(InStep::schedule, one -> one.of().step()),
                    required(
                            Property.of("firstDay", DATE, "The first day of its window."),
                            one -> one.of().days().first()),
                    required(
                            Property.of("lastDay", DATE, "The last day of its window."),
                            one -> one.of().days().last()),
                    required(
                            Property.of("deadline", DATE, "The last day of its window, moved off days off."),
                            one -> one.of().deadline()),
                    required(
                            Property.of("scope", BudgetForm.SCOPE, "In whose budget it is."),
                            one -> one.of().scope()),
                    required(
                            Property.of("byYear", list(COST_OF_YEAR), "What the activities cost in each year."),
                            COST_OF_YEAR.each(
                                    one -> AmountsForm.OfYear.each(one.of().byYear()))),
                    required(
                            Property.of("undecided", list(UNDECIDED), "Those of them of which nothing is decided yet."),
                            UNDECIDED.each(InStep::undecided))));

    /** Plans along the calendar as a document. */
    public static final ResultForm<Shown> PLAN_CALENDAR = ResultForm.document(
            "plan-calendar",
            List.of(
                    required(Property.of("asOf", DATE, "As of which date."), Shown::date),
                    required(
                            Property.of("calendar", CalendarIds.CALENDAR_ID, "Along which calendar."),
                            shown -> shown.schedule().calendar().id()),
                    required(
                            Property.of("cycle", CalendarIds.CYCLE_ID, "In which round of it."),
                            shown -> shown.schedule().cycle().id()),
                    UnitHeadingForm.of(Shown::heading),
                    AnalysisForm.employees(shown -> AnalysisForm.Records.of(shown.records())),
                    required(
                            Property.of("dialogues", list(DIALOGUES), "Whether development dialogues led to plans."),
                            DIALOGUES.each(Shown::eachDialogues)),
                    optional(
                            Property.of(
                                    "withoutPlan",
                                    list(Ids.EMPLOYEE),
                                    "Who is employed and has no development plan in the cycle; left out where nobody is"
                                            + " named."),
                            Shown::withoutPlan),
                    required(
                            Property.of(
                                    "budget",
                                    list(BUDGET_STEP),
                                    "What goes into which step of the budget, by deadline and then by scope."),
                            BUDGET_STEP.each(Shown::eachStep))));

    private PlanCalendarForm() {}

    private static <T> Part<T, Optional<Labels>> stepLabels(
            Function<T, Optional<Schedule>> schedule, Function<T, StepId> step) {
        return optional(
                Property.of("stepLabels", LABELS, "What the step is called."),
                of -> schedule.apply(of)
                        .flatMap(known -> known.calendar().step(step.apply(of)))
                        .map(Step::labels));
    }
}
