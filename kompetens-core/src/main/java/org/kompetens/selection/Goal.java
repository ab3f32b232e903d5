package org.kompetens.selection;

import java.util.List;
import java.util.Optional;

/**
 * What a search looks for: first the most value, then the least cost of those of that value, then any other such choice at
 * all. Each choice that is found makes it ask for more.
 */
final class Goal {

    private enum Stage {
        MOST_VALUE,
        LEAST_COST,
        ANY
    }

    private final SelectionProblem problem;
    private final Numbers numbers;
    private Stage stage = Stage.MOST_VALUE;
    private Optional<List<Integer>> best = Optional.empty();
    private long target;
    private long cost;
    private boolean isReached;

    Goal(SelectionProblem problem, Numbers numbers) {
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
        boolean isWanted = value >= target && (stage != Stage.LEAST_COST || itsCost < cost);
        if (isReached || !isWanted || (stage == Stage.ANY && itsCost > cost) || !problem.allows(chosen)) {
            return;
        }
        best = Optional.of(chosen);
        switch (stage) {
            case MOST_VALUE -> target = value + 1;
            case LEAST_COST -> costLess(itsCost);
            case ANY -> isReached = true;
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
