package org.kompetens.selection;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What a search looks for: first the most value, then the least cost of those of that value, then any other such choice at
 * all. Each choice that is found makes it ask for more.
 */
final class SearchGoal {

    private enum Stage {
        MOST_VALUE,
        LEAST_COST,
        ANY
    }

    /** Where so many rows were missing, it is worth while to begin anew with them. */
    private static final int ENOUGH_ROWS = 8;

    private final SelectionProblem problem;
    private final Set<Numbers.Row> rows = new LinkedHashSet<>();
    private Numbers numbers;
    private int rowsTaken;
    private Stage stage = Stage.MOST_VALUE;
    private Optional<List<Integer>> best = Optional.empty();
    private long target;
    private long cost;
    private boolean isReached;

    SearchGoal(SelectionProblem problem, Numbers numbers) {
        this.problem = problem;
        this.numbers = numbers;
    }

    /** Nothing worth less is of interest. */
    long target() {
        return target;
    }

    /** Whether value is known and the least cost of it sought. */
    boolean isAboutCost() {
        return stage != Stage.MOST_VALUE;
    }

    boolean isReached() {
        return isReached;
    }

    Optional<List<Integer>> best() {
        return best;
    }

    /** Looks at a choice; what keeps within all rows may still not be allowed. */
    void offer(boolean[] chosen) {
        offer(TreeSearch.indexes(chosen));
    }

    /** Takes a choice if it is allowed and better, reckoned anew. */
    void offer(List<Integer> chosen) {
        long value = problem.value(chosen);
        long itsCost = problem.cost().of(chosen);
        boolean isDear = (stage == Stage.LEAST_COST && itsCost >= cost) || (stage == Stage.ANY && itsCost > cost);
        if (isReached || value < target) {
            return;
        }
        if (isDear || !problem.allows(chosen)) {
            missRows(chosen, isDear);
            return;
        }
        best = Optional.of(chosen);
        switch (stage) {
            case MOST_VALUE -> target = value + 1;
            case LEAST_COST -> costLess(itsCost);
            case ANY -> isReached = true;
        }
    }

    /** Notes the rows that would have told that a choice breaks a budget or is too dear, as far as there are any. */
    private void missRows(List<Integer> chosen, boolean isDear) {
        for (int b = 0; b < problem.budgets().size(); b++) {
            SelectionBudget budget = problem.budgets().get(b);
            if (!budget.allows(chosen)) {
                missRow(b, budget.cost(), budget.most(), chosen);
            }
        }
        if (isDear) {
            missRow(Numbers.Row.COST, problem.cost(), stage == Stage.LEAST_COST ? cost - 1 : cost, chosen);
        }
    }

    private void missRow(int budget, Cost cost, long most, List<Integer> chosen) {
        Ceilings ceilings = new Ceilings(cost);
        SortedSet<Integer> tightest = ceilings.tightest(chosen::contains);
        long[] row = ceilings.row(tightest);
        long least = chosen.stream().mapToLong(i -> row[i]).sum() - ceilings.frames(tightest);
        if (least > most) {
            rows.add(new Numbers.Row(budget, tightest));
        }
    }

    /** Whether so many rows were missing that the search is to begin anew with them. */
    boolean isShortOfRows() {
        return rows.size() - rowsTaken >= ENOUGH_ROWS;
    }

    /** All rows that were missing so far. */
    Set<Numbers.Row> takeRows() {
        rowsTaken = rows.size();
        return Collections.unmodifiableSet(rows);
    }

    /** From now on the numbers are others, of the same problem. */
    void reckonWith(Numbers others) {
        numbers = others;
        if (stage == Stage.LEAST_COST) {
            numbers.costAtMost(cost - 1);
        } else if (stage == Stage.ANY) {
            numbers.costAtMost(cost);
        }
    }

    /** From now on: the same value for less. */
    void leastCost(List<Integer> known) {
        stage = Stage.LEAST_COST;
        target = problem.value(known);
        best = Optional.of(known);
        costLess(problem.cost().of(known));
    }

    private void costLess(long known) {
        cost = known;
        numbers.costAtMost(known - 1);
    }

    /** From now on: any of the same value and the same cost. */
    void any(List<Integer> known) {
        stage = Stage.ANY;
        target = problem.value(known);
        cost = problem.cost().of(known);
        numbers.costAtMost(cost);
        best = Optional.empty();
        isReached = false;
    }
}
