package org.kompetens.json.form;

import static org.kompetens.json.form.HostForm.id;
import static org.kompetens.json.form.HostForm.refused;
import static org.kompetens.json.form.HostForm.result;
import static org.kompetens.json.form.HostForm.value;
import static org.kompetens.json.form.HostForm.word;
import static org.kompetens.json.form.HostForm.written;
import static org.kompetens.json.form.ResultHostForms.byIdAlone;

import java.util.List;
import java.util.Optional;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.cost.VatBasis;
import org.kompetens.evaluation.ActivityEvaluation;
import org.kompetens.evaluation.BudgetStep;
import org.kompetens.evaluation.CycleChange;
import org.kompetens.evaluation.DialogueCount;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.evaluation.GainOutcome;
import org.kompetens.evaluation.GoalEvaluation;
import org.kompetens.evaluation.MeasureEvaluation;
import org.kompetens.evaluation.NoCandidate;
import org.kompetens.evaluation.UnplacedGain;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityForm;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.ActivityKind;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Agreement;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.BoundTime;
import org.kompetens.planning.Budget;
import org.kompetens.planning.BudgetRow;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.CheckIn;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Communication;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.Direction;
import org.kompetens.planning.FormAnalysis;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.Improvement;
import org.kompetens.planning.Influence;
import org.kompetens.planning.InputKind;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.Origin;
import org.kompetens.planning.PlanChapter;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanVersion;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.ServedGoal;
import org.kompetens.planning.ShortfallActivities;
import org.kompetens.planning.StrategyView;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.planning.SwotKind;
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
            value(Communication.class, LessonsForm.COMMUNICATION),
            value(Improvement.class, LessonsForm.IMPROVEMENT),
            value(Lessons.class, LessonsForm.LESSONS),
            value(Agreement.class, DevelopmentPlanForm.AGREEMENT),
            value(CheckIn.class, DevelopmentPlanForm.CHECK_IN),
            value(Commitment.class, CommitmentForm.COMMITMENT),
            value(Decision.class, ProgressNotesForm.DECISION),
            word(DecisionStatus.class, ProgressNotesForm.DECISION_STATUS),
            value(FormAnalysis.class, LiftForm.ANALYSIS),
            word(GoalTerm.class, GoalForm.TERM_WORD),
            value(ImplementationReport.class, ProgressNotesForm.REPORT),
            word(ImplementationStatus.class, ProgressNotesForm.IMPLEMENTATION_STATUS),
            value(Milestone.class, ProgressNotesForm.MILESTONE),
            value(PlannedGain.class, PlannedGainForm.GAIN),
            value(Recipients.class, RecipientsForm.RECIPIENTS),
            value(Responsible.class, PlannedActivityForm.RESPONSIBLE),
            word(ResultStatus.class, ProgressNotesForm.RESULT_STATUS),
            word(Strategy.class, PlannedActivityForm.STRATEGY),
            value(UnitOrBody.class, LiftForm.PLACE),
            value(Verdict.class, ProgressNotesForm.VERDICT),
            value(PlanRegister.class, PlanRegisterForm.PLAN_REGISTER),
            word(ActivityKind.class, PlannedActivityForm.ACTIVITY_KIND),
            word(BudgetScope.class, BudgetForm.SCOPE),
            word(Direction.class, WordForm.oneOf(Direction.values())),
            word(GrantStatus.class, FundForm.GRANT_STATUS),
            word(InputKind.class, AnalysisInputForm.INPUT_KIND),
            word(LiftKind.class, LiftForm.LIFT_KIND),
            word(PlanChapter.class, WordForm.oneOf(List.of(PlanChapter.values()), PlanChapter::code)),
            word(
                    NoCandidate.Reason.class,
                    WordForm.oneOf(List.of(NoCandidate.Reason.values()), NoCandidate.Reason::code)),
            word(SwotKind.class, AnalysisInputForm.SWOT_KIND),
            word(
                    UnplacedGain.Reason.class,
                    WordForm.oneOf(List.of(UnplacedGain.Reason.values()), UnplacedGain.Reason::code)),
            word(VatBasis.class, CostLineForm.VAT_BASIS),
            value(AddressedGap.class, AddressedGapForm.GAP),
            value(GoalMeasure.class, GoalForm.MEASURE),
            value(Influence.class, AnalysisInputForm.INFLUENCE),
            value(Origin.class, PlannedActivityForm.ORIGIN),
            value(PersonCap.class, FundForm.CAP_FORM),
            value(PlanVersion.class, SupplyPlanForm.VERSION),
            value(Reading.class, GoalForm.READING),
            value(ServedGoal.class, PlannedActivityForm.SERVED_GOAL),
            written(Amounts.class, (amounts, json, language) -> AmountsForm.write(amounts, json)),
            result(ActivityForm.class, ActivityFormsForm.FORM),
            result(ActivityForm.Row.class, ActivityFormsForm.ROW),
            result(ActivityForm.Declined.class, ActivityFormsForm.DECLINED),
            written(
                    BudgetRow.class,
                    (row, json, language) ->
                            BudgetForm.ROW.write(BudgetForm.ROW.of(new BudgetForm.Row(row, PlanNames.NONE)), json)),
            written(
                    BudgetStep.class,
                    (step, json, language) -> PlanCalendarForm.BUDGET_STEP.write(
                            PlanCalendarForm.BUDGET_STEP.of(
                                    new PlanCalendarForm.InStep(step, Optional.empty(), PlanNames.NONE)),
                            json)),
            result(StrategyView.class, PlanStrategiesForm.VIEW),
            result(StrategyView.Entry.class, PlanStrategiesForm.ENTRY),
            result(StrategyView.Outside.class, PlanStrategiesForm.OUTSIDE),
            byIdAlone(BoundTime.class, PlanCommitmentsForm.BOUND),
            result(CycleChange.class, EvaluationForm.CHANGE),
            result(DialogueCount.class, EvaluationForm.DIALOGUES),
            result(MeasureEvaluation.class, EvaluationForm.MEASURE),
            byIdAlone(ActivityEvaluation.class, EvaluationForm.ACTIVITY),
            byIdAlone(GainOutcome.class, EvaluationForm.GAIN),
            byIdAlone(GoalEvaluation.class, EvaluationForm.GOAL),
            byIdAlone(ShortfallActivities.class, EvaluationForm.SHORTFALL),
            result(CostSum.class, AmountsForm.COST_SUM),
            byIdAlone(Evaluation.class, EvaluationForm.EVALUATION),
            refused(Budget.class, "Write what BudgetDocument.of gives, with its plans and its date."));

    private PlanningHostForms() {}
}
