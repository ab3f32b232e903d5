package org.kompetens.json.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of all documents of results, by what such a document says it is of. */
public final class ResultForms {

    /** The forms, in the order of the reference. */
    public static final Map<String, ResultForm<?>> BY_TYPE = byType(List.of(
            RollupForm.ROLLUP,
            PublishedRollupForm.PUBLISHED_ROLLUP,
            PublishedCoverageForm.PUBLISHED_COVERAGE,
            PublishedForecastForm.PUBLISHED_FORECAST,
            PublishedActivitiesForm.PUBLISHED_ACTIVITIES,
            CapitalForm.CAPITAL,
            CoverageResultForm.COVERAGE_RESULT,
            CoverageResultForm.DEPARTURES,
            TaskCapabilityForm.TASKS,
            TaskCapabilityForm.STANDINGS,
            PrioritiesForm.PRIORITIES,
            DisagreementsForm.DISAGREEMENTS,
            DisagreementsForm.PERSONS,
            HeldLevelsForm.HELD_LEVELS,
            RoleFitForm.ROLE_FIT,
            ArrivalForm.ARRIVAL,
            HeldHistoryForm.HELD_HISTORY,
            RequirementHistoryForm.REQUIREMENT_HISTORY,
            BridgeForm.BRIDGE,
            CellChangesForm.CELL_CHANGES,
            ComparisonForm.COMPARISON,
            ReorganisationForm.REORGANISATION,
            GapsForm.GAPS,
            FindingsForm.FINDINGS,
            ForecastForm.FORECAST,
            ForecastComparisonForm.FORECAST_COMPARISON,
            TurnoverForm.TURNOVER,
            ActivityFormsForm.FORMS,
            BudgetForm.BUDGET,
            PlanStrategiesForm.STRATEGIES,
            PlanCommitmentsForm.COMMITMENTS,
            PlanGoalsForm.GOALS,
            PlanGoalsForm.TALKS,
            PlanChangesForm.CHANGES,
            SeatCostsForm.SEATS,
            EvaluationForm.EVALUATION,
            PersonalPlanForm.PLAN,
            PlanCalendarForm.PLAN_CALENDAR,
            DutiesForm.DUTIES,
            ProposalForm.PROPOSAL,
            RedeploymentForm.REDEPLOYMENT));

    private ResultForms() {}

    private static Map<String, ResultForm<?>> byType(List<ResultForm<?>> forms) {
        Map<String, ResultForm<?>> byType = new LinkedHashMap<>();
        forms.forEach(form -> byType.put(form.name(), form));
        return Collections.unmodifiableMap(byType);
    }
}
