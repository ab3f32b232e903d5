package org.kompetens.json.form;

import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;

import java.util.List;
import java.util.function.Function;
import org.kompetens.cost.Fund;
import org.kompetens.finding.Findings;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.FormAnalysis;
import org.kompetens.planning.Goal;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.Lift;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.SupplyPlan;

/** All that an organisation plans. */
public final class PlanRegisterForm {

    private static final String TYPE = "plan-register";

    /** Who else pays. */
    public static final Part<PlanRegister, List<Fund>> FUNDS =
            part("funds", FundForm.FUND, "Who else pays.", PlanRegister::funds);
    /** The bodies above and beside the line. */
    public static final Part<PlanRegister, List<PlanningBody>> BODIES =
            part("bodies", LiftForm.BODY, "The bodies above and beside the line.", PlanRegister::bodies);
    /** What is done. */
    public static final Part<PlanRegister, List<Activity>> ACTIVITIES = part(
            "activities", PlannedActivityForm.ACTIVITY, "What is done about competence.", PlanRegister::activities);
    /** Groups of alternatives. */
    public static final Part<PlanRegister, List<List<ActivityId>>> EITHER_OR = part(
            "eitherOr",
            PlannedActivityForm.GROUP,
            "Groups of activities of each of which one is carried out at most.",
            PlanRegister::eitherOr);
    /** Which activities came to be handled elsewhere. */
    public static final Part<PlanRegister, List<Lift>> LIFTS = part(
            "lifts",
            LiftForm.LIFT,
            "Which activities came to be handled elsewhere, in the order in which it was recorded.",
            PlanRegister::lifts);
    /** The summarising analyses. */
    public static final Part<PlanRegister, List<FormAnalysis>> ANALYSES = part(
            "analyses",
            LiftForm.ANALYSIS,
            "The summarising analyses under the activities of units and bodies.",
            PlanRegister::analyses);
    /** The goals of all levels. */
    public static final Part<PlanRegister, List<Goal>> GOALS =
            part("goals", GoalForm.GOAL, "The goals of all levels.", PlanRegister::goals);
    /** The plans of units. */
    public static final Part<PlanRegister, List<SupplyPlan>> SUPPLY_PLANS =
            part("supplyPlans", SupplyPlanForm.SUPPLY_PLAN, "The plans of units.", PlanRegister::supplyPlans);
    /** The plans of employees. */
    public static final Part<PlanRegister, List<DevelopmentPlan>> DEVELOPMENT_PLANS = part(
            "developmentPlans",
            DevelopmentPlanForm.PLAN,
            "The plans of employees; personal data.",
            PlanRegister::developmentPlans);
    /** Plans as documents. */
    public static final Part<PlanRegister, List<PlanDocument>> DOCUMENTS = part(
            "documents", SupplyPlanForm.DOCUMENT, "Plans as documents in seven chapters.", PlanRegister::documents);
    /** What the analyses rest on. */
    public static final Part<PlanRegister, List<AnalysisInput>> INPUTS =
            part("inputs", AnalysisInputForm.INPUT, "What the analyses rest on.", PlanRegister::inputs);
    /** What came of evaluations. */
    public static final Part<PlanRegister, List<Lessons>> LESSONS =
            part("lessons", LessonsForm.LESSONS, "What came of evaluations.", PlanRegister::lessons);
    /** Whether the budget carries the pay of those who study. */
    public static final Part<PlanRegister, Boolean> PAY_AND_SUBSTITUTE = leftOutIf(
            Property.of(
                    "payAndSubstitute",
                    FLAG,
                    "Whether the budget carries the pay of those who study and their substitutes; false if left out."),
            false,
            PlanRegister::payAndSubstitute);

    /** All of it as one document. */
    public static final ObjectForm<PlanRegister> PLAN_REGISTER = ObjectForm.of(
            TYPE,
            List.of(
                    Header.document(TYPE),
                    Header.version(),
                    PAY_AND_SUBSTITUTE,
                    FUNDS,
                    BODIES,
                    ACTIVITIES,
                    EITHER_OR,
                    LIFTS,
                    ANALYSES,
                    GOALS,
                    SUPPLY_PLANS,
                    DEVELOPMENT_PLANS,
                    DOCUMENTS,
                    INPUTS,
                    LESSONS),
            of -> new PlanRegister(
                    of.get(FUNDS),
                    of.get(BODIES),
                    of.get(ACTIVITIES),
                    of.get(EITHER_OR),
                    of.get(LIFTS),
                    of.get(ANALYSES),
                    of.get(GOALS),
                    of.get(SUPPLY_PLANS),
                    of.get(DEVELOPMENT_PLANS),
                    of.get(DOCUMENTS),
                    of.get(INPUTS),
                    of.get(LESSONS),
                    of.get(PAY_AND_SUBSTITUTE),
                    Findings.NONE));

    private PlanRegisterForm() {}

    private static <E> Part<PlanRegister, List<E>> part(
            String name, Form<E> form, String meaning, Function<PlanRegister, List<E>> getter) {
        return leftOutIf(Property.of(name, list(form), meaning), List.of(), getter);
    }
}
