package org.kompetens.json.form;

import static org.kompetens.json.form.HostForm.id;
import static org.kompetens.json.form.HostForm.refused;
import static org.kompetens.json.form.HostForm.result;
import static org.kompetens.json.form.HostForm.value;
import static org.kompetens.json.form.HostForm.written;

import java.util.List;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.Money;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityForm;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.Budget;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.Lift;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.strategy.LearningArena;

/** What of plans a host's mapper reads and writes. */
final class PlanningHostForms {

    static final List<HostForm<?>> ALL = List.of(
            id(ActivityId.class, PlanningIds.ACTIVITY),
            id(BodyId.class, PlanningIds.BODY),
            id(CostKind.class, PlanningIds.COST_KIND),
            id(FundId.class, PlanningIds.FUND),
            id(GoalId.class, PlanningIds.GOAL),
            id(LearningArena.class, PlanningIds.ARENA),
            id(PlanId.class, PlanningIds.PLAN),
            value(Money.class, MoneyForm.MONEY),
            value(CostLine.class, CostLineForm.COST_LINE),
            value(Fund.class, FundForm.FUND),
            value(FundingLine.class, FundForm.FUNDING),
            value(Activity.class, PlannedActivityForm.ACTIVITY),
            value(Goal.class, GoalForm.GOAL),
            value(PlanningBody.class, LiftForm.BODY),
            value(Lift.class, LiftForm.LIFT),
            value(SupplyPlan.class, SupplyPlanForm.SUPPLY_PLAN),
            value(DevelopmentPlan.class, DevelopmentPlanForm.PLAN),
            value(PlanDocument.class, SupplyPlanForm.DOCUMENT),
            value(AnalysisInput.class, AnalysisInputForm.INPUT),
            value(PlanRegister.class, PlanRegisterForm.PLAN_REGISTER),
            result(ActivityForm.class, ActivityFormsForm.FORM),
            result(CostSum.class, AmountsForm.COST_SUM),
            written(
                    Evaluation.class,
                    (evaluation, json, language) -> EvaluationForm.EVALUATION.write(
                            EvaluationForm.EVALUATION.of(Named.byIdAlone(evaluation)), json)),
            refused(Budget.class, "Write it with BudgetDocument, with its date."));

    private PlanningHostForms() {}
}
