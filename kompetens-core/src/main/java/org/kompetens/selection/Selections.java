package org.kompetens.selection;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

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
        return search(problem, Optional.empty(), work, others, done -> {}).best();
    }

    /**
     * Finds the best choice from one that is known on, tells how far it is, and whether it came to an end.
     *
     * @param problem what is asked
     * @param known the indexes of a choice that is known, such as the best one for less money: nothing worse is found if it is
     *     allowed; empty if none is known
     * @param work how many steps the search may take, roughly; 10<sup>9</sup> are a few seconds
     * @param others who is asked where that is too little, in this order
     * @param progress told again and again how many of these steps are taken
     * @return what it came to
     */
    public static SearchOutcome search(
            SelectionProblem problem,
            Optional<List<Integer>> known,
            long work,
            List<SelectionSearch> others,
            LongConsumer progress) {
        GrowingSearch search = new GrowingSearch(problem, work, left -> progress.accept(work - left));
        known.flatMap(one -> proper(one, problem)).ifPresent(search.goal()::offer);
        search.lookAtAll();
        if (search.isCutOff()) {
            for (SelectionSearch other : others) {
                other.search(problem, search.best())
                        .flatMap(found -> proper(found, problem))
                        .ifPresent(search.goal()::offer);
            }
            if (search.best().isEmpty()) {
                // In so little work, all that was found may break a budget; nothing at all mostly breaks none.
                search.goal().offer(List.of());
            }
            return new SearchOutcome(search.best().map(best -> bounded(problem, best, search.openBound())), false);
        }
        return new SearchOutcome(search.best().map(best -> cheapest(problem, search, best)), true);
    }

    private static Selection cheapest(SelectionProblem problem, GrowingSearch search, List<Integer> best) {
        search.goal().leastCost(best);
        search.lookAtAll();
        List<Integer> cheapest = search.best().orElseThrow();
        if (!search.isCutOff()) {
            cheapest = preferred(search, cheapest, problem.size());
        }
        Certainty certainty = search.isCutOff() ? Certainty.BEST_VALUE : Certainty.BEST;
        return selection(problem, cheapest, problem.value(cheapest), certainty);
    }

    /** Leaves out what can be left out without loss, the last first. */
    private static List<Integer> preferred(GrowingSearch search, List<Integer> known, int size) {
        List<Integer> preferred = known;
        byte[] decided = new byte[size];
        for (int i = size - 1; i >= 0 && !search.isCutOff(); i--) {
            decided[i] = Node.OUT;
            if (preferred.contains(i)) {
                search.goal().any(preferred);
                search.look(decided);
                Optional<List<Integer>> without = search.best();
                if (without.isPresent()) {
                    preferred = without.get();
                } else {
                    decided[i] = Node.IN;
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
