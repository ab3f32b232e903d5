package org.kompetens.json.form;

import static org.kompetens.json.form.IdForm.id;

import org.kompetens.cost.CostKind;
import org.kompetens.cost.FundId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.PlanId;
import org.kompetens.strategy.LearningArena;

/** The ids of what stands in plans, each with an example. */
final class PlanningIds {

    static final IdForm<ActivityId> ACTIVITY = id(ActivityId::of, ActivityId::value, "wound-care-course");
    static final IdForm<BodyId> BODY = id(BodyId::of, BodyId::value, "county-board");
    static final IdForm<CostKind> COST_KIND = id(CostKind::of, CostKind::value, "fee");
    static final IdForm<FundId> FUND = id(FundId::of, FundId::value, "state-grant");
    static final IdForm<GoalId> GOAL = id(GoalId::of, GoalId::value, "trained-nurses");
    static final IdForm<LearningArena> ARENA = id(LearningArena::of, LearningArena::value, "course");
    static final IdForm<PlanId> PLAN = id(PlanId::of, PlanId::value, "care-2027");

    private PlanningIds() {}
}
