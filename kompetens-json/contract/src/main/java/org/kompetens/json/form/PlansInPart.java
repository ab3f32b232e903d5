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
            .ifIncomplete(FUNDS, PlanningRule.FUNDED_ABOVE_COST)
            .ifFewer(BODIES, PlanningRule.BODY_UNKNOWN)
            .ifIncomplete(BODIES, PlanningRule.LIFT_NOT_ONE_STEP, PlanningRule.LIFTED_PAST_TOP)
            .ifFewer(GOALS, PlanningRule.GOAL_UNKNOWN)
            .ifIncomplete(GOALS, PlanningRule.GOAL_WITHOUT_ACTIVITY, PlanningRule.UNIT_WITHOUT_GOAL)
            .ifFewer(ACTIVITIES, PlanningRule.ACTIVITY_UNKNOWN, PlanningRule.LIFT_FROM_ELSEWHERE)
            .ifIncomplete(
                    ACTIVITIES,
                    PlanningRule.FUNDED_ABOVE_COST,
                    PlanningRule.CAP_WITHOUT_PERSONS,
                    PlanningRule.NEITHER_GAP_NOR_GOAL,
                    PlanningRule.GOAL_WITHOUT_ACTIVITY)
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
            .ifIncomplete(PartPath.of(PlanRegisterForm.INPUTS), PlanningRule.INPUT_WITHOUT_EFFECT)
            .ifIncomplete(
                    PartPath.of(PlanRegisterForm.LESSONS),
                    PlanningRule.RESULT_NOT_COMMUNICATED,
                    PlanningRule.IMPROVEMENT_NOT_PLANNED);

    private PlansInPart() {}
}
