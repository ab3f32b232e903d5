package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Fte;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityCosts;
import org.kompetens.planning.ActivityForm;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Budget;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Progress;
import org.kompetens.planning.SeatCosts;
import org.kompetens.planning.UnitOrBody;

/** The library's planning as a system under test. */
public final class LibraryPlanningSystem implements PlanningSystem {

    /** The library as it is. */
    public LibraryPlanningSystem() {}

    private static Planning planning(PlanningSituation situation) {
        return Planning.of(situation.organisation(), situation.register());
    }

    @Override
    public Findings findings(PlanningSituation situation) {
        return situation.register().findings(situation.organisation());
    }

    @Override
    public Map<UnitOrBody, List<ActivityId>> handled(PlanningSituation situation, LocalDate date) {
        Planning planning = planning(situation);
        Map<UnitOrBody, List<ActivityId>> handled = new LinkedHashMap<>();
        planning.escalation()
                .at(date)
                .keySet()
                .forEach(place -> handled.put(place, onForm(planning, planning.form(place, date))));
        return handled;
    }

    private static List<ActivityId> onForm(Planning planning, ActivityForm form) {
        List<ActivityId> all = new ArrayList<>();
        form.rows().forEach(row -> all.add(row.activity()));
        form.declined().forEach(one -> all.add(one.activity()));
        List<ActivityId> inOrder =
                planning.activities().stream().map(Activity::id).toList();
        all.sort(Comparator.comparing(inOrder::indexOf));
        return List.copyOf(all);
    }

    @Override
    public Set<ActivityId> declined(PlanningSituation situation, LocalDate date) {
        Planning planning = planning(situation);
        return planning.escalation().at(date).keySet().stream()
                .flatMap(place -> planning.form(place, date).declined().stream())
                .map(ActivityForm.Declined::activity)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<ActivityId, SortedMap<Integer, CostSum>> costs(PlanningSituation situation, LocalDate date) {
        Planning planning = planning(situation);
        ActivityCosts all = planning.costs(date);
        Map<ActivityId, SortedMap<Integer, CostSum>> costs = new LinkedHashMap<>();
        planning.activities().forEach(activity -> costs.put(activity.id(), all.byYear(activity.id())));
        return costs;
    }

    @Override
    public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
        Budget budget = planning(situation).budget(date, situation.boardLevel());
        Map<BudgetCut, Map<Object, CostSum>> cuts = new EnumMap<>(BudgetCut.class);
        cuts.put(BudgetCut.YEAR, new LinkedHashMap<>(budget.byYear()));
        cuts.put(BudgetCut.PLACE, new LinkedHashMap<>(budget.byPlace()));
        cuts.put(BudgetCut.LEVEL, new LinkedHashMap<>(budget.byLevel()));
        cuts.put(BudgetCut.STRATEGIES, new LinkedHashMap<>(budget.byStrategies()));
        cuts.put(BudgetCut.SCOPE, new LinkedHashMap<>(budget.byScope()));
        return cuts;
    }

    @Override
    public Progress progress(GoalMeasure measure, LocalDate date) {
        return measure.progress(date);
    }

    @Override
    public MeasuresReport together(List<GoalMeasure> measures, LocalDate date) {
        List<Progress> each = measures.stream().map(one -> one.progress(date)).toList();
        Progress.Tally tally = Progress.tally(each);
        return new MeasuresReport(
                Progress.ofSum(measures, date), Progress.meanOfEach(each), tally.met(), tally.judged());
    }

    @Override
    public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
        return commitment.owed(lastDay, position);
    }

    @Override
    public SeatsReport seats(Activity activity, int year) {
        SeatCosts seats = SeatCosts.of(activity, year);
        return new SeatsReport(seats.named(), seats.unnamed());
    }
}
