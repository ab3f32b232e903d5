package org.kompetens.testkit;

import static org.kompetens.testkit.PlanDraft.DEPARTMENT;
import static org.kompetens.testkit.PlanDraft.HERE;
import static org.kompetens.testkit.PlanDraft.NURSE;
import static org.kompetens.testkit.PlanDraft.THERE;
import static org.kompetens.testkit.PlanDraft.TODAY;
import static org.kompetens.testkit.PlanDraft.TOP;
import static org.kompetens.testkit.PlanDraft.goalOf;
import static org.kompetens.testkit.PlanDraft.text;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.calendar.CycleId;
import org.kompetens.finding.FieldPath;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.CheckIn;
import org.kompetens.planning.Communication;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.FormAnalysis;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.Improvement;
import org.kompetens.planning.Influence;
import org.kompetens.planning.InputKind;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.PlanChapter;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.PlanningRule;
import org.kompetens.planning.ServedGoal;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.text.Labels;

/** What may be wrong with bodies and lifts, goals, plans and their documents, and with what an analysis rests on. */
final class PlanDocumentBreaker {

    private static final ActivityId FIRST = ActivityId.of("first");
    private static final PlanId PLAN = PlanId.of("plan");
    private static final Period YEAR = Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
    private static final Communication TOLD = new Communication(TODAY, "everybody", "head of unit");

    private PlanDocumentBreaker() {}

    static List<PlanBreaker> all() {
        return List.of(
                PlanBreaker.of(
                        PlanningRule.BODY_UNKNOWN,
                        draft -> body(draft, "council", UnitOrBody.of(BodyId.of("x")))
                                .then("above", 0)),
                PlanBreaker.of(
                        PlanningRule.BODY_ABOVE_ITSELF,
                        draft -> body(draft, "council", UnitOrBody.of(BodyId.of("council")), UnitOrBody.of(DEPARTMENT))
                                .then("above")),
                PlanBreaker.of(
                        PlanningRule.BODY_ABOVE_NOTHING,
                        draft -> body(draft, "council").then("above")),
                PlanBreaker.of(PlanningRule.ANALYSIS_REPEATED, draft -> {
                    FormAnalysis one = new FormAnalysis(UnitOrBody.of(HERE), TODAY, text("Too few"));
                    draft.register().analysis(one).analysis(one);
                    return FieldPath.of("analyses", 1);
                }),
                PlanBreaker.of(
                        PlanningRule.LIFT_FROM_ELSEWHERE,
                        draft -> lift(draft, FIRST, LiftKind.LIFTED, DEPARTMENT, TOP)
                                .then("from")),
                PlanBreaker.of(
                        PlanningRule.LIFT_NOT_ONE_STEP,
                        draft -> lift(draft, FIRST, LiftKind.LIFTED, HERE, TOP).then("to")),
                PlanBreaker.of(PlanningRule.LIFTED_PAST_TOP, draft -> {
                    draft.add(PlanDraft.activity("broken", TOP));
                    return lift(draft, ActivityId.of("broken"), LiftKind.LIFTED, TOP, DEPARTMENT)
                            .then("to");
                }),
                PlanBreaker.of(
                        PlanningRule.BACK_WITHOUT_LIFT,
                        draft -> lift(draft, FIRST, LiftKind.TAKEN_BACK, HERE, THERE)
                                .then("to")),
                PlanBreaker.of(
                        PlanningRule.GOAL_OWN_ANCESTOR,
                        draft -> goal(draft, true, GoalId.of("broken")).then("parents")),
                PlanBreaker.of(
                        PlanningRule.GOAL_PARENT_NOT_ABOVE,
                        draft -> goal(draft, true, goalOf(THERE)).then("parents", 0)),
                PlanBreaker.of(
                        PlanningRule.GOAL_WITHOUT_PARENT,
                        draft -> goal(draft, true).then("parents")),
                PlanBreaker.of(PlanningRule.GOAL_WITHOUT_ACTIVITY, draft -> goal(draft, false, goalOf(DEPARTMENT))),
                PlanBreaker.of(PlanningRule.UNIT_WITHOUT_GOAL, draft -> {
                    draft.addUnit();
                    return FieldPath.of("goals");
                }),
                PlanBreaker.of(PlanningRule.OUTSIDE_PLAN, draft -> {
                    draft.register()
                            .supplyPlan(new SupplyPlan(PLAN, HERE, YEAR, List.of(goalOf(THERE)), List.of(), List.of()));
                    return FieldPath.of("supplyPlans", 0).then("goals", 0);
                }),
                PlanBreaker.of(PlanningRule.ACTIVITY_IN_TWO_PLANS, draft -> {
                    draft.register().supplyPlan(plan("plan")).supplyPlan(plan("other"));
                    return FieldPath.of("supplyPlans", 1).then("activities", 0);
                }),
                PlanBreaker.of(PlanningRule.PLAN_UNKNOWN, draft -> {
                    draft.register().document(document(PlanChapter.values()));
                    return FieldPath.of("documents", 0).then("plan");
                }),
                PlanBreaker.of(PlanningRule.CHAPTER_EMPTY, draft -> {
                    draft.register()
                            .supplyPlan(plan("plan"))
                            .document(document(
                                    PlanChapter.MANDATE,
                                    PlanChapter.SUPPORT,
                                    PlanChapter.GOALS,
                                    PlanChapter.COMPETENCE,
                                    PlanChapter.ANALYSIS,
                                    PlanChapter.STRATEGIES));
                    return FieldPath.of("documents", 0).then("chapters").then(PlanChapter.EVALUATION.code());
                }),
                PlanBreaker.of(PlanningRule.SECOND_PLAN_IN_CYCLE, draft -> {
                    draft.register().developmentPlan(development("one")).developmentPlan(development("other"));
                    return FieldPath.of("developmentPlans", 1).then("employee");
                }),
                PlanBreaker.of(PlanningRule.BEFORE_DIALOGUE, draft -> {
                    draft.register()
                            .developmentPlan(
                                    development("one", new CheckIn(TODAY.minusDays(1), "head of unit", "well")));
                    return FieldPath.of("developmentPlans", 0).then("checkIns");
                }),
                PlanBreaker.of(
                        PlanningRule.INPUT_WITHOUT_EFFECT, draft -> input(draft).then("changes")),
                PlanBreaker.of(
                        PlanningRule.INPUT_CHANGES_ELSEWHERE,
                        draft -> input(draft, new Influence.OnDemand(NURSE, THERE))
                                .then("changes", 0)),
                PlanBreaker.of(
                        PlanningRule.RESULT_NOT_COMMUNICATED,
                        draft -> lessons(draft, List.of(), List.of()).then("communications")),
                PlanBreaker.of(
                        PlanningRule.COMMUNICATED_BEFORE_EVALUATED,
                        draft -> lessons(
                                        draft,
                                        List.of(
                                                TOLD,
                                                new Communication(TODAY.minusDays(1), "everybody", "head of unit")),
                                        List.of())
                                .then("communications")),
                PlanBreaker.of(
                        PlanningRule.IMPROVEMENT_NOT_PLANNED,
                        draft -> lessons(
                                        draft,
                                        List.of(TOLD),
                                        List.of(new Improvement(text("Begin earlier"), List.of(), List.of())))
                                .then("improvements", 0)),
                PlanBreaker.of(PlanningRule.EMPLOYEE_WITHOUT_PLAN, draft -> {
                            draft.employ(PlanDraft.nurse("anna"));
                            return FieldPath.of("employees", 0);
                        })
                        .in(PlanBreach.Question.DEVELOPMENT_PLANS),
                PlanBreaker.of(PlanningRule.SOLE_HOLDER_LEAVES, draft -> {
                            draft.employ(PlanDraft.nurse("anna").withKnownExit(TODAY.plusDays(90)));
                            return FieldPath.of("employees", 0).then("knownExit");
                        })
                        .in(PlanBreach.Question.LEAVERS));
    }

    private static FieldPath body(PlanDraft draft, String id, UnitOrBody... above) {
        draft.register().body(new PlanningBody(BodyId.of(id), text(id), List.of(above)));
        return FieldPath.of("bodies", 0);
    }

    private static FieldPath lift(PlanDraft draft, ActivityId activity, LiftKind kind, UnitId from, UnitId to) {
        draft.register()
                .lift(new Lift(
                        activity,
                        kind,
                        UnitOrBody.of(from),
                        UnitOrBody.of(to),
                        TODAY,
                        "head of unit",
                        "concerns several"));
        return FieldPath.of("lifts", 0);
    }

    /** One more goal of the first unit, which an activity serves or does not. */
    private static FieldPath goal(PlanDraft draft, boolean isServed, GoalId... parents) {
        Goal goal = PlanDraft.goal("broken", HERE, parents);
        FieldPath path = draft.nextGoal();
        draft.register().goal(goal);
        if (isServed) {
            draft.add(PlanDraft.activity("serving", HERE).goal(new ServedGoal(goal.id(), Optional.empty())));
        }
        return path;
    }

    private static SupplyPlan plan(String id) {
        return new SupplyPlan(PlanId.of(id), HERE, YEAR, List.of(goalOf(HERE)), List.of(FIRST), List.of());
    }

    private static PlanDocument document(PlanChapter... chapters) {
        Map<PlanChapter, List<Labels>> written = new EnumMap<>(PlanChapter.class);
        for (PlanChapter chapter : chapters) {
            written.put(chapter, List.of(text("What is to be said")));
        }
        return new PlanDocument(PLAN, text("Plan"), written, List.of());
    }

    private static DevelopmentPlan development(String id, CheckIn... checkIns) {
        return new DevelopmentPlan(
                PlanId.of(id),
                EmployeeId.of("anna"),
                CycleId.of("2026"),
                Optional.of(TODAY),
                List.of(),
                List.of(),
                List.of(checkIns));
    }

    private static FieldPath input(PlanDraft draft, Influence... changes) {
        draft.register()
                .input(new AnalysisInput(
                        HERE,
                        InputKind.DEMOGRAPHY,
                        text("More old people"),
                        GoalTerm.LONG,
                        Optional.empty(),
                        List.of(changes)));
        return FieldPath.of("inputs", 0);
    }

    private static FieldPath lessons(
            PlanDraft draft, List<Communication> communications, List<Improvement> improvements) {
        draft.register().lessons(new Lessons(HERE, TODAY, communications, improvements));
        return FieldPath.of("lessons", 0);
    }
}
