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
import org.kompetens.planning.Agreement;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.Budget;
import org.kompetens.planning.CheckIn;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.FormAnalysis;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.Lift;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.planning.Verdict;
import org.kompetens.strategy.LearningArena;
import org.kompetens.strategy.Strategy;

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
            value(Agreement.class, DevelopmentPlanForm.AGREEMENT),
            value(CheckIn.class, DevelopmentPlanForm.CHECK_IN),
            value(Commitment.class, CommitmentForm.COMMITMENT),
            value(Decision.class, ProgressNotesForm.DECISION),
            value(DecisionStatus.class, ProgressNotesForm.DECISION_STATUS),
            value(FormAnalysis.class, LiftForm.ANALYSIS),
            value(GoalTerm.class, GoalForm.TERM_WORD),
            value(ImplementationReport.class, ProgressNotesForm.REPORT),
            value(ImplementationStatus.class, ProgressNotesForm.IMPLEMENTATION_STATUS),
            value(Milestone.class, ProgressNotesForm.MILESTONE),
            value(PlannedGain.class, PlannedGainForm.GAIN),
            value(Recipients.class, RecipientsForm.RECIPIENTS),
            value(Responsible.class, PlannedActivityForm.RESPONSIBLE),
            value(ResultStatus.class, ProgressNotesForm.RESULT_STATUS),
            value(Strategy.class, PlannedActivityForm.STRATEGY),
            value(UnitOrBody.class, LiftForm.PLACE),
            value(Verdict.class, ProgressNotesForm.VERDICT),
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
