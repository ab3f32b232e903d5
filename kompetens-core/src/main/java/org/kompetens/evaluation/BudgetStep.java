package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.StepId;
import org.kompetens.cost.CostSum;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Budget;
import org.kompetens.planning.BudgetRow;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.DecisionStatus;

/**
 * What is to go into the budget process in one step of the calendar.
 *
 * @param step the step
 * @param days the days of one of its windows
 * @param deadline the last day for it
 * @param scope whose budget it is of
 * @param byYear what the activities cost, year by year, from the year of the deadline on
 * @param undecided the activities that cost anything in these years and of which nothing is decided yet, in the order of the
 *     budget
 */
public record BudgetStep(
        StepId step,
        DayRange days,
        LocalDate deadline,
        BudgetScope scope,
        SortedMap<Integer, CostSum> byYear,
        List<ActivityId> undecided) {

    /** Copies. */
    public BudgetStep {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        undecided = List.copyOf(undecided);
    }

    /**
     * Lays a budget out along the calendar.
     *
     * @param budget the budget
     * @param schedule the calendar of the cycle
     * @param steps in which step each scope's budget is handed in; a scope that is not among them is in none
     * @return one for each scope and window of its step, by deadline and then by scope
     * @throws IllegalArgumentException if the calendar has no such step
     */
    public static List<BudgetStep> of(Budget budget, Schedule schedule, Map<BudgetScope, StepId> steps) {
        steps.values().forEach(schedule::units);
        List<BudgetStep> all = new ArrayList<>();
        for (ScheduledWindow window : schedule.windows()) {
            for (BudgetScope scope : BudgetScope.values()) {
                if (window.step().id().equals(steps.get(scope))) {
                    int first = window.deadline().getYear();
                    Budget part = budget.where(row -> row.scope() == scope && row.year() >= first);
                    all.add(new BudgetStep(
                            window.step().id(),
                            window.days(),
                            window.deadline(),
                            scope,
                            part.byYear(),
                            part.rows().stream()
                                    .filter(BudgetStep::isUndecided)
                                    .map(BudgetRow::activity)
                                    .distinct()
                                    .toList()));
                }
            }
        }
        all.sort(Comparator.comparing(BudgetStep::deadline).thenComparing(BudgetStep::scope));
        return List.copyOf(all);
    }

    private static boolean isUndecided(BudgetRow row) {
        return row.decision() == DecisionStatus.DRAFT
                || row.decision() == DecisionStatus.PROPOSED
                || row.decision() == DecisionStatus.IN_REVIEW;
    }
}
