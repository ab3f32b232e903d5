package org.kompetens.testkit.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Fte;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Progress;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.MeasuresReport;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.SeatsReport;
import org.kompetens.testkit.text.PlanQuestionText;

/** An {@link AnsweringProcess} that is asked of plans. It is not asked what is wrong with them. */
record ProcessPlanningSystem(AnsweringProcess process) implements PlanningSystem {

    @Override
    public Findings findings(PlanningSituation situation) {
        return Findings.NONE;
    }

    private <T> T plan(PlanningSituation situation, LocalDate date, Function<Map<String, Object>, T> read) {
        return process.ask(PlanQuestionText.plan(situation, date), read);
    }

    @Override
    public Map<UnitOrBody, List<ActivityId>> handled(PlanningSituation situation, LocalDate date) {
        return plan(situation, date, PlanAnswer::handled);
    }

    @Override
    public Set<ActivityId> declined(PlanningSituation situation, LocalDate date) {
        return plan(situation, date, PlanAnswer::declined);
    }

    @Override
    public Map<ActivityId, SortedMap<Integer, CostSum>> costs(PlanningSituation situation, LocalDate date) {
        return plan(situation, date, PlanAnswer::costs);
    }

    @Override
    public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
        return plan(situation, date, PlanAnswer::budget);
    }

    @Override
    public Progress progress(GoalMeasure measure, LocalDate date) {
        return process.ask(PlanQuestionText.measures(List.of(measure), date), PlanAnswer::progress);
    }

    @Override
    public MeasuresReport together(List<GoalMeasure> measures, LocalDate date) {
        return process.ask(PlanQuestionText.measures(measures, date), PlanAnswer::together);
    }

    @Override
    public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
        return process.ask(
                PlanQuestionText.owed(commitment, lastDay, position), answer -> PlanAnswer.amounts(answer, "owed"));
    }

    @Override
    public SeatsReport seats(Activity activity, int year) {
        return process.ask(PlanQuestionText.seats(activity, year), PlanAnswer::seats);
    }
}
