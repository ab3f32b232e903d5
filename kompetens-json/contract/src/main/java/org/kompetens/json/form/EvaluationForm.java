package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.DecimalForm.rounded;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.WholeForm.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kompetens.change.Movement;
import org.kompetens.evaluation.ActivityEvaluation;
import org.kompetens.evaluation.CycleChange;
import org.kompetens.evaluation.DialogueCount;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.evaluation.GainOutcome;
import org.kompetens.evaluation.GoalEvaluation;
import org.kompetens.evaluation.MeasureEvaluation;
import org.kompetens.evaluation.SoleHolders;
import org.kompetens.horizon.Cause;
import org.kompetens.planning.Reading;
import org.kompetens.planning.ShortfallActivities;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.Fraction;

/** The evaluation of a unit: goals, activities, what they brought, what the gap did. */
public final class EvaluationForm {

    static final ResultForm<MeasureEvaluation> MEASURE = ResultForm.of(
            "evaluated measure",
            List.of(
                    required(
                            Property.of("labels", LABELS, "What is measured."),
                            one -> one.measure().name()),
                    required(
                            Property.of("unit", TEXT, "In which unit.").example("\"%\""),
                            one -> one.measure().unit()),
                    number("baseline", "Where it stood.", one -> one.measure().baseline()),
                    number(
                            "target",
                            "Where it is to stand.",
                            one -> one.measure().target()),
                    maybeNumber(
                            "value",
                            "What was read last; left out where it could not be judged.",
                            one -> one.reading().flatMap(Reading::reached)),
                    required(
                            Property.of("result", ProgressNotesForm.RESULT_STATUS, "What that comes to."),
                            one -> one.progress().result()),
                    maybeNumber(
                            "way",
                            "Which part of the way it has come: below 0 where it went the other way.",
                            one -> one.progress().way())));

    static final ResultForm<Named<GoalEvaluation>> GOAL = ResultForm.of(
            "evaluated goal",
            List.of(
                    required(
                            Property.of("goal", PlanningIds.GOAL, "Which goal."),
                            one -> one.of().goal().id()),
                    required(
                            Property.of("unit", Ids.UNIT, "Whose it is."),
                            one -> one.of().goal().unit()),
                    Named.unitLabels(one -> one.goal().unit()),
                    required(
                            Property.of("text", LABELS, "What is to be reached."),
                            one -> one.of().goal().text()),
                    required(
                            Property.of("result", ProgressNotesForm.RESULT_STATUS, "What its measures say together."),
                            one -> one.of().byMeasures()),
                    required(
                            Property.of("measures", list(MEASURE), "How far each of its measures has come."),
                            MEASURE.each(one -> one.of().measures())),
                    optional(
                            Property.of("verdict", ProgressNotesForm.VERDICT, "How somebody judged it last."),
                            one -> one.of().verdict()),
                    required(
                            Property.of(
                                    "activities",
                                    list(PlanningIds.ACTIVITY),
                                    "What serves it, or a goal that is broken down from it."),
                            one -> one.of().activities())));

    static final ResultForm<Named<ActivityEvaluation>> ACTIVITY = ResultForm.of(
            "evaluated activity",
            List.of(
                    required(
                            Property.of("activity", PlanningIds.ACTIVITY, "Which activity."),
                            one -> one.of().activity().id()),
                    required(
                            Property.of("title", LABELS, "What it is called."),
                            one -> one.of().activity().title()),
                    required(
                            Property.of("handledBy", LiftForm.PLACE, "Where it is handled."),
                            one -> one.of().handledBy()),
                    PlanNames.place(
                            "handlerLabels", Named::plans, one -> one.of().handledBy()),
                    required(
                            Property.of("decision", ProgressNotesForm.DECISION_STATUS, "What is decided of it."),
                            one -> one.of().followUp().status().decision()),
                    required(
                            Property.of(
                                    "implementation",
                                    ProgressNotesForm.IMPLEMENTATION_STATUS,
                                    "How far the work has come."),
                            one -> one.of().followUp().status().implementation()),
                    optional(
                            Property.of("result", ProgressNotesForm.RESULT_STATUS, "How its result was judged last."),
                            one -> one.of().followUp().status().result()),
                    required(
                            Property.of(
                                    "late",
                                    FlagForm.FLAG,
                                    "Whether its period is over and it is neither done nor given up."),
                            one -> one.of().followUp().isLate()),
                    required(
                            Property.of(
                                    "lateMilestones",
                                    list(ProgressNotesForm.MILESTONE),
                                    "The proofs that were to be shown by now and were not."),
                            one -> one.of().followUp().lateMilestones()),
                    required(
                            Property.of(
                                    "lateClaims",
                                    list(PlanningIds.FUND),
                                    "The funds whose granted money was not claimed by their last day."),
                            one -> one.of().followUp().lateClaims()),
                    leftOutIf(
                            Property.of(
                                    "lateClaimLabels",
                                    idMap(PlanningIds.FUND, LabelsForm.LABELS),
                                    "What each of these funds is called."),
                            Map.of(),
                            one -> one.plans().funds(one.of().followUp().lateClaims())),
                    optional(
                            Property.of(
                                    "missedFollowUp",
                                    DATE,
                                    "The last follow-up day that is past and since which nothing was reported."),
                            one -> one.of().followUp().missed()),
                    optional(
                            Property.of("nextFollowUp", DATE, "When it is followed up next."),
                            one -> one.of().followUp().next())));

    static final ResultForm<Named<GainOutcome>> GAIN = ResultForm.of(
            "expected and reached gain",
            List.of(
                    required(
                            Property.of("activity", PlanningIds.ACTIVITY, "Of which activity."),
                            gain -> gain.of().activity()),
                    PlanNames.title(Named::plans, gain -> gain.of().activity()),
                    required(
                            Property.of("competence", Ids.COMPETENCE, "Of what."),
                            gain -> gain.of().competence()),
                    Named.labels(GainOutcome::competence),
                    counted(
                            "expected",
                            "How many persons were to hold the level.",
                            gain -> gain.of().expected()),
                    optional(
                            Property.of("reached", count(), "How many do; left out where nobody can say."),
                            gain -> gain.of().reached().isPresent()
                                    ? Optional.of((long) gain.of().reached().getAsInt())
                                    : Optional.empty())));

    static final ResultForm<CycleChange> CHANGE = ResultForm.of("change since the cycle before", changeParts());

    static final ResultForm<Named<ShortfallActivities>> SHORTFALL = ResultForm.of(
            "shortfall and its activities",
            List.of(
                    required(
                            Property.of("unit", Ids.UNIT, "Where somebody falls short."),
                            one -> one.of().unit()),
                    Named.unitLabels(ShortfallActivities::unit),
                    required(
                            Property.of("competence", Ids.COMPETENCE, "Of what."),
                            one -> one.of().competence()),
                    Named.labels(ShortfallActivities::competence),
                    required(
                            Property.of("persons", count(), "How many persons fall short."),
                            one -> one.of().fallingShort().count()),
                    required(
                            Property.of(
                                    "activities",
                                    list(PlanningIds.ACTIVITY),
                                    "What is done about it; empty where nothing is."),
                            one -> one.of().activities())));

    static final ResultForm<DialogueCount> DIALOGUES = ResultForm.of(
            "dialogues and plans",
            List.of(
                    counted("employed", "How many persons are employed.", DialogueCount::employed),
                    counted("planned", "How many of them have a development plan.", DialogueCount::planned),
                    counted("inTime", "How many had the dialogue in the days of its step.", DialogueCount::inTime),
                    counted("outside", "How many had it on other days.", DialogueCount::outside),
                    counted("agreements", "How many agreements there are.", DialogueCount::agreements),
                    counted("due", "How many of them were to be followed up by now.", DialogueCount::due),
                    counted("followedUp", "How many of those were.", DialogueCount::followedUp)));

    /** An evaluation as a document. */
    public static final ResultForm<Named<Evaluation>> EVALUATION = ResultForm.document(
            "plan-evaluation",
            List.of(
                    required(
                            Property.of("asOf", DATE, "As of which date."),
                            of -> of.of().date()),
                    UnitHeadingForm.heading(Evaluation::unit),
                    AnalysisForm.maybeEmployees(of -> of.of().records()),
                    required(
                            Property.of("goals", list(GOAL), "The goals of the unit and those below it."),
                            GOAL.each(of -> of.each(Evaluation::goals))),
                    required(
                            Property.of("activities", list(ACTIVITY), "The activities of these units."),
                            ACTIVITY.each(of -> of.each(Evaluation::activities))),
                    required(
                            Property.of("gains", list(GAIN), "What they were expected to bring, and brought."),
                            GAIN.each(of -> of.each(Evaluation::gains))),
                    optional(
                            Property.of("change", CHANGE, "What the gap did since the cycle before."),
                            of -> of.of().change().map(CHANGE::of)),
                    required(
                            Property.of("shortfalls", list(SHORTFALL), "Where somebody falls short, and what is done."),
                            SHORTFALL.each(of -> of.each(Evaluation::shortfalls))),
                    optional(
                            Property.of("dialogues", DIALOGUES, "Whether development dialogues led to plans."),
                            of -> of.of().dialogues().map(DIALOGUES::of)),
                    optional(
                            Property.of(
                                    "leaving",
                                    count(),
                                    "How many competences leave a unit with the last who hold them, and nobody takes"
                                            + " them over."),
                            of -> of.of().leaving().map(leaving ->
                                    (long) leaving.findings().list().size())),
                    optional(
                            Property.of("leavingUntil", DATE, "Up to which day it was looked whether somebody leaves."),
                            of -> of.of().leaving().map(SoleHolders::until)),
                    required(
                            Property.of(
                                    "lessons",
                                    list(LessonsForm.RESULT),
                                    "To whom results were communicated, and what is to be improved."),
                            LessonsForm.RESULT.each(of -> of.each(Evaluation::lessons)))));

    private EvaluationForm() {}

    private static <T> Part<T, Long> counted(String name, String meaning, ToIntFunction<T> getter) {
        return required(Property.of(name, count(), meaning), of -> (long) getter.applyAsInt(of));
    }

    private static <T> Part<T, BigDecimal> number(String name, String meaning, Function<T, Fraction> getter) {
        return required(Property.of(name, rounded(), meaning), of -> FiguresForm.rounded4(getter.apply(of)));
    }

    private static <T> Part<T, Optional<BigDecimal>> maybeNumber(
            String name, String meaning, Function<T, Optional<Fraction>> getter) {
        return optional(
                Property.of(name, rounded(), meaning), of -> getter.apply(of).map(FiguresForm::rounded4));
    }

    private static List<Part<CycleChange, ?>> changeParts() {
        List<Part<CycleChange, ?>> parts = new ArrayList<>();
        parts.add(required(Property.of("from", DATE, "The date of the cycle before."), CycleChange::from));
        parts.add(figures("before", "The figures then.", CycleChange::before));
        for (Cause cause : Cause.values()) {
            parts.add(figures(WordForm.word(cause), "What changed by this cause.", change -> change.part(cause)));
        }
        for (Movement movement : Movement.values()) {
            parts.add(figures(
                    ReorganisationForm.name(movement),
                    "What changed by the people of this movement, or by those who stayed.",
                    change -> change.part(movement)));
        }
        parts.add(figures("after", "The figures now.", CycleChange::after));
        return parts;
    }

    private static Part<CycleChange, Values<Figures>> figures(
            String name, String meaning, Function<CycleChange, CellFigures> getter) {
        return required(Property.of(name, FiguresForm.OF_CELLS, meaning), FiguresForm.OF_CELLS.of(getter::apply));
    }
}
