package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Cascade;
import org.kompetens.planning.Goal;
import org.kompetens.text.Labels;

/** How goals are broken down, from where each one comes, and what the coming talks go by. */
public final class PlanGoalsForm {

    /**
     * The goals of a unit, with all below it.
     *
     * @param unit which unit
     * @param cascade how they are broken down
     * @param goals the goals, in the order of the register
     */
    public record Goals(UnitId unit, Cascade cascade, List<Goal> goals) {

        /** Copies. */
        public Goals {
            goals = List.copyOf(goals);
        }
    }

    /**
     * What the coming talks in a unit go by on a date.
     *
     * @param date the date
     * @param cascade how goals are broken down
     * @param priorities the goals and activities
     */
    public record Talks(LocalDate date, Cascade cascade, Cascade.TalkPriorities priorities) {}

    /** A goal with those above and below it. */
    private record Traced(Cascade cascade, Goal goal) {

        List<Goal> above() {
            return cascade.trace(goal.id());
        }

        List<Goal> below() {
            return cascade.below(goal.id());
        }
    }

    private static final ResultForm<Named<Goal>> GOAL = ResultForm.of(
            "goal in a cascade",
            List.of(
                    required(
                            Property.of("goal", PlanningIds.GOAL, "Which goal."),
                            one -> one.of().id()),
                    required(
                            Property.of("text", LABELS, "What is to be reached."),
                            one -> one.of().text()),
                    required(
                            Property.of("unit", Ids.UNIT, "Whose it is."),
                            one -> one.of().unit()),
                    Named.unitLabels(Goal::unit)));

    private static final ResultForm<Named<Traced>> TRACED = ResultForm.of(
            "goal and where it comes from",
            List.of(
                    required(
                            Property.of("goal", PlanningIds.GOAL, "Which goal."),
                            one -> one.of().goal().id()),
                    required(
                            Property.of("text", LABELS, "What is to be reached."),
                            one -> one.of().goal().text()),
                    required(
                            Property.of("unit", Ids.UNIT, "Whose it is."),
                            one -> one.of().goal().unit()),
                    Named.unitLabels(one -> one.goal().unit()),
                    required(
                            Property.of("term", GoalForm.TERM_WORD, "For the coming year or two, or longer."),
                            one -> one.of().goal().term()),
                    required(
                            Property.of("above", list(GOAL), "All goals that it comes from, the nearest first."),
                            GOAL.each(one -> one.each(Traced::above))),
                    required(
                            Property.of("below", list(GOAL), "What is broken down from it in one step."),
                            GOAL.each(one -> one.each(Traced::below)))));

    private static final ResultForm<Activity> ACTIVITY = ResultForm.of(
            "activity for a goal",
            List.of(
                    required(Property.of("activity", PlanningIds.ACTIVITY, "Which activity."), Activity::id),
                    required(Property.of("title", LABELS, "What it is called."), Activity::title)));

    /** Goals as a document. */
    public static final ResultForm<Named<Goals>> GOALS = ResultForm.document(
            "plan-goals",
            List.of(
                    required(
                            Property.of("unit", Ids.UNIT, "Of which unit, with all below it."),
                            of -> of.of().unit()),
                    Named.unitLabels(Goals::unit),
                    required(
                            Property.of("goals", list(TRACED), "The goals of these units, and where each comes from."),
                            TRACED.each(of -> of.each(goals -> goals.goals().stream()
                                    .map(goal -> new Traced(goals.cascade(), goal))
                                    .toList())))));

    /** What talks go by as a document. */
    public static final ResultForm<Named<Talks>> TALKS = ResultForm.document(
            "talk-priorities",
            List.of(
                    required(
                            Property.of("asOf", DATE, "As of which date."),
                            of -> of.of().date()),
                    required(
                            Property.of("unit", Ids.UNIT, "In which unit the talks are held."),
                            of -> of.of().priorities().unit()),
                    Named.unitLabels(talks -> talks.priorities().unit()),
                    optional(
                            Property.of(
                                    "from",
                                    Ids.UNIT,
                                    "Whose goals they go by: the unit's own, or those of the nearest unit above that has"
                                            + " any; left out where nobody has."),
                            of -> of.of().priorities().from()),
                    optional(Property.of("fromLabels", LABELS, "What that unit is called."), PlanGoalsForm::fromLabels),
                    required(
                            Property.of("goals", list(TRACED), "The goals."),
                            TRACED.each(of -> of.each(talks -> talks.priorities().goals().stream()
                                    .map(goal -> new Traced(talks.cascade(), goal))
                                    .toList()))),
                    required(
                            Property.of(
                                    "activities",
                                    list(ACTIVITY),
                                    "What is planned for these goals or for any below them, and is neither done nor"
                                            + " given up."),
                            ACTIVITY.each(of -> of.of().priorities().activities()))));

    private PlanGoalsForm() {}

    private static Optional<Labels> fromLabels(Named<Talks> one) {
        return one.organisation()
                .flatMap(known -> one.of().priorities().from().flatMap(unit -> Named.unitLabels(known, unit)));
    }
}
