package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kompetens.cost.CostSum;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.strategy.Strategy;

/**
 * What activities cost, cut in any way that the budget process asks for. However it is cut, the parts sum to the
 * {@link #total}, currency by currency.
 *
 * @param rows one for each activity that was not decided against and each year in which it costs anything, in the order of the
 *     register and of years
 */
public record Budget(List<BudgetRow> rows) {

    /** Copies. */
    public Budget {
        rows = List.copyOf(rows);
    }

    static Budget of(Planning planning, LocalDate date, UnitLevelId boardLevel) {
        BudgetScopes scopes = new BudgetScopes(planning, boardLevel);
        UnitTree tree = planning.organisation().tree();
        List<BudgetRow> rows = new ArrayList<>();
        ActivityCosts costs = planning.costs(date);
        for (Activity activity : planning.activities()) {
            DecisionStatus decision = activity.statusAt(date).decision();
            if (decision.isAgainst()) {
                continue;
            }
            UnitOrBody place = planning.escalation().placeOf(activity.id(), date);
            Optional<UnitLevelId> level = place instanceof UnitOrBody.Unit unit
                    ? Optional.of(tree.unit(tree.indexOf(unit.id())).level())
                    : Optional.empty();
            for (Map.Entry<Integer, CostSum> year : costs.byYear(activity.id()).entrySet()) {
                rows.add(new BudgetRow(
                        activity.id(),
                        year.getKey(),
                        place,
                        level,
                        activity.strategies(),
                        scopes.of(place),
                        decision,
                        year.getValue()));
            }
        }
        return new Budget(rows);
    }

    /**
     * The part of the budget that some activities make up, such as those that are approved.
     *
     * @param chosen which rows
     * @return a budget of these
     */
    public Budget where(Predicate<BudgetRow> chosen) {
        return new Budget(rows.stream().filter(chosen).toList());
    }

    /**
     * All together.
     *
     * @return the sum of all rows
     */
    public CostSum total() {
        return rows.stream().map(BudgetRow::cost).reduce(CostSum.NONE, CostSum::plus);
    }

    /**
     * By anything that a row says.
     *
     * @param key by what
     * @param <K> its type
     * @return the sum of the rows of each, in the order in which it is first met; their sum is the total
     */
    public <K> Map<K, CostSum> by(Function<BudgetRow, K> key) {
        Map<K, CostSum> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(key.apply(row), row.cost(), CostSum::plus));
        return Collections.unmodifiableMap(sums);
    }

    /**
     * By year.
     *
     * @return the sum of each year, in order
     */
    public SortedMap<Integer, CostSum> byYear() {
        return new TreeMap<>(by(BudgetRow::year));
    }

    /**
     * By the level of the unit where an activity is handled.
     *
     * @return the sum of each level; of bodies under an empty one
     */
    public Map<Optional<UnitLevelId>, CostSum> byLevel() {
        return by(BudgetRow::level);
    }

    /**
     * By the unit or the body where an activity is handled.
     *
     * @return the sum of each
     */
    public Map<UnitOrBody, CostSum> byPlace() {
        return by(BudgetRow::place);
    }

    /**
     * By strategies. An activity that serves several is under all of them together, in no single one.
     *
     * @return the sum of each set of strategies
     */
    public Map<Set<Strategy>, CostSum> byStrategies() {
        return by(BudgetRow::strategies);
    }

    /**
     * By whose budget it is.
     *
     * @return the sum of each scope
     */
    public SortedMap<BudgetScope, CostSum> byScope() {
        return new TreeMap<>(by(BudgetRow::scope));
    }
}
