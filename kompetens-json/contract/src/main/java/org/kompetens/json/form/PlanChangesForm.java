package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.PlanChanges;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanVersion;
import org.kompetens.planning.Planning;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.text.Labels;

/** In what the plans of a unit differ from what was adopted. */
public final class PlanChangesForm {

    /**
     * The plans of a unit, with all below it.
     *
     * @param date as of which date
     * @param unit which unit
     * @param plans the plans, in the order of the register
     */
    public record Shown(LocalDate date, UnitId unit, List<OfPlan> plans) {

        /** Copies. */
        public Shown {
            plans = List.copyOf(plans);
        }
    }

    /**
     * One plan.
     *
     * @param planning all plans
     * @param plan which plan
     * @param version the version that was adopted last; empty where none was
     * @param changes in what the plan differs from it
     */
    public record OfPlan(
            Planning planning, SupplyPlan plan, Optional<PlanVersion> version, Optional<PlanChanges> changes) {

        private Optional<Labels> title() {
            return planning.register().documents().stream()
                    .filter(document -> document.plan().equals(plan.id()))
                    .map(PlanDocument::title)
                    .findFirst();
        }

        private Optional<Goal> goalThen(GoalId id) {
            return version.stream()
                    .flatMap(of -> of.goals().stream())
                    .filter(goal -> goal.id().equals(id))
                    .findFirst();
        }

        private Optional<Goal> goalNow(GoalId id) {
            return planning.register().goals().stream()
                    .filter(goal -> goal.id().equals(id))
                    .findFirst();
        }

        private Optional<Activity> then(ActivityId id) {
            return version.stream()
                    .flatMap(of -> of.activities().stream())
                    .filter(activity -> activity.id().equals(id))
                    .findFirst();
        }

        private Optional<Activity> now(ActivityId id) {
            return planning.activities().stream()
                    .filter(activity -> activity.id().equals(id))
                    .findFirst();
        }

        private static Amounts cost(Activity activity) {
            return activity.costYears().stream().map(activity::cost).reduce(Amounts.NONE, Amounts::plus);
        }
    }

    /** An activity or a goal that differs. */
    private record Differing<I>(OfPlan of, I id) {}

    private static final ResultForm<Differing<GoalId>> GOAL = ResultForm.of(
            "goal that differs",
            List.of(
                    required(Property.of("goal", PlanningIds.GOAL, "Which goal."), Differing::id),
                    optional(
                            Property.of("text", LABELS, "What is to be reached."),
                            one -> one.of()
                                    .goalNow(one.id())
                                    .or(() -> one.of().goalThen(one.id()))
                                    .map(Goal::text))));

    private static final ResultForm<Differing<ActivityId>> ACTIVITY = ResultForm.of(
            "activity that differs",
            List.of(
                    required(Property.of("activity", PlanningIds.ACTIVITY, "Which activity."), Differing::id),
                    optional(Property.of("title", LABELS, "What it is called."), PlanChangesForm::title),
                    cost("costAdopted", "What it costs in all years as it was adopted.", OfPlan::then),
                    cost("cost", "What it costs in all years now.", OfPlan::now)));

    private static final ResultForm<OfPlan> GOALS = ResultForm.of(
            "differing goals",
            List.of(
                    goals("added", "What was not in the version.", PlanChanges.Changes::added),
                    goals("removed", "What was in it and no longer is in the plan.", PlanChanges.Changes::removed),
                    goals("changed", "What is in both and differs.", PlanChanges.Changes::changed)));

    private static final ResultForm<OfPlan> ACTIVITIES = ResultForm.of(
            "differing activities",
            List.of(
                    activities("added", "What was not in the version.", PlanChanges.Changes::added),
                    activities("removed", "What was in it and no longer is in the plan.", PlanChanges.Changes::removed),
                    activities("changed", "What is in both and differs.", PlanChanges.Changes::changed)));

    private static final ResultForm<PlanVersion> VERSION = ResultForm.of(
            "adopted version",
            List.of(
                    required(Property.of("date", DATE, "When it was adopted."), PlanVersion::date),
                    required(
                            Property.of("body", TEXT, "Who adopted it.").example("\"the board\""), PlanVersion::body)));

    private static final ResultForm<Named<OfPlan>> PLAN = ResultForm.of(
            "plan and its adopted version",
            List.of(
                    required(
                            Property.of("plan", PlanningIds.PLAN, "Which plan."),
                            one -> one.of().plan().id()),
                    optional(
                            Property.of("planTitle", LABELS, "What it is called, if it is written as a document."),
                            one -> one.of().title()),
                    required(
                            Property.of("unit", Ids.UNIT, "Whose it is."),
                            one -> one.of().plan().unit()),
                    Named.unitLabels(one -> one.plan().unit()),
                    Part.embedded(PeriodForm.PERIOD, one -> one.of().plan().period()),
                    optional(
                            Property.of(
                                    "adopted",
                                    VERSION,
                                    "The version that was adopted last by the date; left out where none was."),
                            one -> one.of().version().map(VERSION::of)),
                    optional(
                            Property.of("goals", GOALS, "Which goals differ from it."),
                            one -> one.of().changes().map(changes -> GOALS.of(one.of()))),
                    optional(
                            Property.of("activities", ACTIVITIES, "Which activities differ from it."),
                            one -> one.of().changes().map(changes -> ACTIVITIES.of(one.of())))));

    /** All plans as a document. */
    public static final ResultForm<Named<Shown>> CHANGES = ResultForm.document(
            "plan-changes",
            List.of(
                    required(
                            Property.of("asOf", DATE, "As of which date."),
                            of -> of.of().date()),
                    required(
                            Property.of("unit", Ids.UNIT, "Of which unit, with all below it."),
                            of -> of.of().unit()),
                    Named.unitLabels(Shown::unit),
                    required(
                            Property.of(
                                    "plans",
                                    list(PLAN),
                                    "The supply plans, each with what changed since it was adopted; not how it is"
                                            + " carried out."),
                            PLAN.each(of -> of.each(Shown::plans)))));

    private PlanChangesForm() {}

    private static Optional<Labels> title(Differing<ActivityId> one) {
        return one.of().now(one.id()).or(() -> one.of().then(one.id())).map(Activity::title);
    }

    private static Part<Differing<ActivityId>, ?> cost(
            String name, String meaning, BiFunction<OfPlan, ActivityId, Optional<Activity>> which) {
        return optional(
                Property.of(name, AmountsForm.AMOUNTS, meaning),
                one -> which.apply(one.of(), one.id()).map(OfPlan::cost).map(AmountsForm::rounded));
    }

    private static Part<OfPlan, ?> goals(
            String name, String meaning, Function<PlanChanges.Changes<GoalId>, List<GoalId>> which) {
        return required(
                Property.of(name, list(GOAL), meaning),
                GOAL.each(of -> differing(of, of.changes().stream().map(PlanChanges::goals), which)));
    }

    private static Part<OfPlan, ?> activities(
            String name, String meaning, Function<PlanChanges.Changes<ActivityId>, List<ActivityId>> which) {
        return required(
                Property.of(name, list(ACTIVITY), meaning),
                ACTIVITY.each(of -> differing(of, of.changes().stream().map(PlanChanges::activities), which)));
    }

    private static <I> List<Differing<I>> differing(
            OfPlan of, Stream<PlanChanges.Changes<I>> changes, Function<PlanChanges.Changes<I>, List<I>> which) {
        return changes.flatMap(one -> which.apply(one).stream())
                .map(id -> new Differing<>(of, id))
                .toList();
    }
}
