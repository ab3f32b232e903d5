package org.kompetens.json.form;

import org.kompetens.planning.PlanningRule;

/** Which rules can seem broken in plans that were read in part. */
public final class PlansInPart {

    private static final PartPath FUNDS = PartPath.of(PlanRegisterForm.FUNDS);
    private static final PartPath BODIES = PartPath.of(PlanRegisterForm.BODIES);
    private static final PartPath ACTIVITIES = PartPath.of(PlanRegisterForm.ACTIVITIES);
    private static final PartPath GOALS = PartPath.of(PlanRegisterForm.GOALS);
    private static final PartPath LIFTS = PartPath.of(PlanRegisterForm.LIFTS);

    /** The rules. */
    public static final UncertainRules UNCERTAIN = new UncertainRules()
            .ifFewer(FUNDS, PlanningRule.FUND_UNKNOWN)
            .ifIncomplete(FUNDS, PlanningRule.FUNDED_ABOVE_COST, PlanningRule.FUND_PAYS_NOTHING)
            .ifFewer(BODIES, PlanningRule.BODY_UNKNOWN)
            .ifIncomplete(
                    BODIES,
                    PlanningRule.LIFT_NOT_ONE_STEP,
                    PlanningRule.LIFTED_PAST_TOP,
                    PlanningRule.BODY_ABOVE_ITSELF,
                    PlanningRule.BODY_ABOVE_NOTHING)
            .ifFewer(GOALS, PlanningRule.GOAL_UNKNOWN)
            .ifIncomplete(
                    GOALS,
                    PlanningRule.GOAL_WITHOUT_ACTIVITY,
                    PlanningRule.GOAL_WITHOUT_PARENT,
                    PlanningRule.UNIT_WITHOUT_GOAL)
            .ifFewer(ACTIVITIES, PlanningRule.ACTIVITY_UNKNOWN, PlanningRule.LIFT_FROM_ELSEWHERE)
            .ifIncomplete(
                    ACTIVITIES,
                    PlanningRule.FUNDED_ABOVE_COST,
                    PlanningRule.CAP_WITHOUT_PERSONS,
                    PlanningRule.NEITHER_GAP_NOR_GOAL,
                    PlanningRule.GOAL_WITHOUT_ACTIVITY,
                    PlanningRule.COMPETENCE_RETIRED,
                    PlanningRule.ALTERNATIVES_APPROVED,
                    PlanningRule.NEEDS_DECLINED,
                    PlanningRule.NEEDS_ALTERNATIVES,
                    PlanningRule.COST_OUTSIDE_PERIOD,
                    PlanningRule.REPORTED_BEFORE_ACTIVITY,
                    PlanningRule.FUND_PAYS_NOTHING)
            .ifIncomplete(
                    PartPath.of(PlanRegisterForm.EITHER_OR),
                    PlanningRule.EITHER_OR_TOO_FEW,
                    PlanningRule.ALTERNATIVES_APPROVED,
                    PlanningRule.NEEDS_ALTERNATIVES)
            .ifIncomplete(PartPath.of(PlanRegisterForm.ANALYSES), PlanningRule.ANALYSIS_REPEATED)
            .ifIncomplete(
                    PartPath.of(PlanRegisterForm.SUPPLY_PLANS),
                    PlanningRule.OUTSIDE_PLAN,
                    PlanningRule.ACTIVITY_IN_TWO_PLANS)
            .ifIncomplete(PartPath.of(PlanRegisterForm.DEVELOPMENT_PLANS), PlanningRule.BEFORE_DIALOGUE)
            .ifFewer(PartPath.of(PlanRegisterForm.SUPPLY_PLANS), PlanningRule.PLAN_UNKNOWN)
            .ifFewer(PartPath.of(PlanRegisterForm.DEVELOPMENT_PLANS), PlanningRule.PLAN_UNKNOWN)
            .ifIncomplete(
                    LIFTS,
                    PlanningRule.LIFT_FROM_ELSEWHERE,
                    PlanningRule.LIFT_NOT_ONE_STEP,
                    PlanningRule.LIFTED_PAST_TOP,
                    PlanningRule.BACK_WITHOUT_LIFT)
            .ifIncomplete(PartPath.of(PlanRegisterForm.PAY_AND_SUBSTITUTE), PlanningRule.PAY_AND_SUBSTITUTE)
            .ifIncomplete(PartPath.of(PlanRegisterForm.DOCUMENTS), PlanningRule.CHAPTER_EMPTY)
            .ifIncomplete(
                    PartPath.of(PlanRegisterForm.INPUTS),
                    PlanningRule.INPUT_WITHOUT_EFFECT,
                    PlanningRule.INPUT_CHANGES_ELSEWHERE)
            .ifIncomplete(
                    PartPath.of(PlanRegisterForm.LESSONS),
                    PlanningRule.RESULT_NOT_COMMUNICATED,
                    PlanningRule.IMPROVEMENT_NOT_PLANNED);

    private PlansInPart() {}
}
