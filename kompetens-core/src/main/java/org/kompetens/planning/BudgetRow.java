package org.kompetens.planning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kompetens.cost.CostSum;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.strategy.Strategy;

/**
 * What one activity costs in one year, and by what it can be summed.
 *
 * @param activity which activity
 * @param year in which year
 * @param place where it is handled
 * @param level the level of the unit where it is handled; empty for a body
 * @param strategies all strategies that it serves: an activity of two is under both together, as no share of its cost belongs
 *     to either, so that the sums over strategies are those of all
 * @param scope in whose budget it is
 * @param decision what is decided of it
 * @param cost what it costs, and who pays
 */
public record BudgetRow(
        ActivityId activity,
        int year,
        UnitOrBody place,
        Optional<UnitLevelId> level,
        Set<Strategy> strategies,
        BudgetScope scope,
        DecisionStatus decision,
        CostSum cost) {

    /** Copies. */
    public BudgetRow {
        Set<Strategy> ordered = EnumSet.noneOf(Strategy.class);
        ordered.addAll(strategies);
        strategies = Collections.unmodifiableSet(ordered);
    }
}
