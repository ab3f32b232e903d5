package org.kompetens.selection;

import java.util.List;
import java.util.Optional;

/**
 * Finds the best choice of a problem: by looking through all choices, leaving aside whole parts of them in which none can be
 * good enough; and, where that would take too long, by asking other searches, with a bound on what the best may be worth.
 *
 * <p>It works on one thread, and counts work and not time, so that it gives the same answer on every machine.
 */
public final class Selections {

    private Selections() {}

    /**
     * Finds the best choice.
     *
     * @param problem what is asked
     * @param work how many steps the search may take, roughly; 10<sup>9</sup> are a few seconds
     * @param others who is asked where that is too little, in this order
     * @return the best choice that was found; empty if none is allowed, or none was found
     */
    public static Optional<Selection> best(SelectionProblem problem, long work, List<SelectionSearch> others) {
        Numbers numbers = new Numbers(problem);
        Goal goal = new Goal(problem, numbers);
        TreeSearch tree = new TreeSearch(numbers, goal, work);
        Node root = Node.root(numbers);
        Node start = root.copy();
        tree.look(start);
        if (tree.isCutOff()) {
            for (SelectionSearch other : others) {
                other.search(problem, goal.best())
                        .flatMap(found -> proper(found, problem))
                        .ifPresent(goal::offer);
            }
            return goal.best().map(best -> bounded(problem, best, tree.openBound()));
        }
        return goal.best().map(best -> cheapest(problem, goal, tree, open(root, start), best));
    }

    /** The same prices, and nothing decided. */
    private static Node open(Node root, Node priced) {
        Node open = root.copy();
        open.price(priced);
        return open;
    }

    private static Selection cheapest(
            SelectionProblem problem, Goal goal, TreeSearch tree, Node root, List<Integer> best) {
        goal.leastCost(best);
        Node start = root.copy();
        tree.look(start);
        List<Integer> cheapest = goal.best().orElseThrow();
        if (!tree.isCutOff()) {
            cheapest = preferred(goal, tree, open(root, start), cheapest);
        }
        Certainty certainty = tree.isCutOff() ? Certainty.BEST_VALUE : Certainty.BEST;
        return selection(problem, cheapest, problem.value(cheapest), certainty);
    }

    /** Leaves out what can be left out without loss, the last first. */
    private static List<Integer> preferred(Goal goal, TreeSearch tree, Node root, List<Integer> known) {
        List<Integer> preferred = known;
        Node decided = root.copy();
        for (int i = decided.state.length - 1; i >= 0 && !tree.isCutOff(); i--) {
            decided.state[i] = Node.OUT;
            if (preferred.contains(i)) {
                goal.any(preferred);
                tree.look(decided.copy());
                Optional<List<Integer>> without = goal.best();
                if (without.isPresent()) {
                    preferred = without.get();
                } else {
                    decided.state[i] = Node.IN;
                }
            }
        }
        return preferred;
    }

    /** What somebody else found, as indexes in order; nothing where it is none of the problem's. */
    private static Optional<List<Integer>> proper(List<Integer> found, SelectionProblem problem) {
        return found.stream().allMatch(index -> index >= 0 && index < problem.size())
                ? Optional.of(found.stream().distinct().sorted().toList())
                : Optional.empty();
    }

    private static Selection bounded(SelectionProblem problem, List<Integer> best, long openBound) {
        long value = problem.value(best);
        return value >= openBound
                ? selection(problem, best, value, Certainty.BEST_VALUE)
                : selection(problem, best, openBound, Certainty.BOUNDED);
    }

    private static Selection selection(
            SelectionProblem problem, List<Integer> chosen, long bound, Certainty certainty) {
        return new Selection(chosen, problem.value(chosen), problem.cost().of(chosen), bound, certainty);
    }
}
