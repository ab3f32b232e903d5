package org.kompetens.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is chosen beside all choices there are: the most value, then the least cost, then without the last things. */
final class BestOfAllTest {

    private static final int THINGS = 8;
    private static final long ENOUGH = 3_000_000;

    private static List<Integer> some(Random random) {
        return IntStream.range(0, THINGS)
                .filter(i -> random.nextInt(3) == 0)
                .boxed()
                .toList();
    }

    /** Draws a problem, of numbers as they are or of much larger ones. */
    private static final class Drawn {

        private final Random random;
        private final long larger;

        Drawn(int seed, long larger) {
            this.random = new Random(seed);
            this.larger = larger;
        }

        /** Larger ones have nothing in common by which they could all be divided. */
        private long number(int least, int most) {
            long number = (long) least + random.nextInt(most - least + 1);
            return larger == 1 ? number : number * larger + random.nextInt(2);
        }

        private List<Long> numbers(int least, int most) {
            return IntStream.range(0, THINGS).mapToObj(i -> number(least, most)).toList();
        }

        private Cost cost() {
            List<Payment> payments = new ArrayList<>();
            for (int p = random.nextInt(3); p > 0; p--) {
                List<Payment.Claim> claims = new ArrayList<>();
                for (int i = 0; i < THINGS; i++) {
                    claims.add(new Payment.Claim(i, number(0, 7), random.nextInt(6) > 0));
                }
                payments.add(new Payment(
                        claims,
                        List.of(
                                new Payment.Ceiling(number(0, 19), some(random)),
                                new Payment.Ceiling(number(0, 29), some(random)))));
            }
            return new Cost(numbers(0, 6), payments);
        }

        private SelectionProblem problem(long valued) {
            List<SelectionDemand> demands = IntStream.range(0, 7)
                    .mapToObj(k -> new SelectionDemand((1 + random.nextInt(5)) * valued, some(random)))
                    .toList();
            List<Limit> limits = IntStream.range(0, random.nextInt(3))
                    .mapToObj(r -> new Limit(numbers(-2, 4), number(-5, 7)))
                    .toList();
            List<SelectionBudget> budgets = IntStream.range(0, random.nextInt(3))
                    .mapToObj(b -> new SelectionBudget(cost(), number(0, 19)))
                    .toList();
            return new SelectionProblem(THINGS, demands, limits, budgets, cost());
        }
    }

    private static SelectionProblem problem(int seed) {
        return new Drawn(seed, 1).problem(1);
    }

    private static Optional<List<Integer>> best(SelectionProblem problem) {
        Optional<List<Integer>> best = Optional.empty();
        // By their bits: of two that differ, the one without the last thing in which they differ comes first.
        for (int bits = 0; bits < 1 << THINGS; bits++) {
            int some = bits;
            List<Integer> chosen = IntStream.range(0, THINGS)
                    .filter(i -> (some >> i & 1) == 1)
                    .boxed()
                    .toList();
            if (problem.allows(chosen) && (best.isEmpty() || isBetter(problem, chosen, best.get()))) {
                best = Optional.of(chosen);
            }
        }
        return best;
    }

    private static boolean isBetter(SelectionProblem problem, List<Integer> one, List<Integer> other) {
        long more = problem.value(one) - problem.value(other);
        return more > 0 || (more == 0 && problem.cost().of(one) < problem.cost().of(other));
    }

    private static SearchOutcome search(SelectionProblem problem, Optional<List<Integer>> known, long work) {
        return Selections.search(problem, known, work, List.of(), done -> {});
    }

    private static boolean findsTheBest(SelectionProblem problem) {
        Optional<List<Integer>> best = best(problem);
        SearchOutcome found = search(problem, Optional.empty(), ENOUGH);
        assertThat(found.isComplete()).isTrue();
        assertThat(found.best().map(Selection::chosen)).isEqualTo(best);
        found.best().ifPresent(one -> {
            assertThat(one.certainty()).isEqualTo(Certainty.BEST);
            assertThat(one.value()).isEqualTo(one.bound()).isEqualTo(problem.value(one.chosen()));
            assertThat(one.cost()).isEqualTo(problem.cost().of(one.chosen()));
        });
        return best.isPresent();
    }

    @Test
    void theBestOfAllChoicesIsFound() {
        assertThat(IntStream.range(0, 100)
                        .filter(seed -> findsTheBest(problem(seed)))
                        .count())
                .isBetween(20L, 99L);
    }

    @Test
    void howeverLargeTheNumbersAreTheBestIsFound() {
        for (int seed = 0; seed < 60; seed++) {
            findsTheBest(new Drawn(seed, (1L << 52) + 1).problem(1L << 43));
        }
    }

    @Test
    void fromWhatIsKnownNothingWorseIsFoundHoweverLittleWorkItIs() {
        for (int seed = 0; seed < 40; seed++) {
            SelectionProblem problem = problem(seed);
            Optional<List<Integer>> best = best(problem);
            best.ifPresent(known -> {
                List<Integer> twice = new ArrayList<>(known);
                twice.addAll(0, known);
                Selection found = search(problem, Optional.of(twice), 1).best().orElseThrow();
                assertThat(found.value()).isEqualTo(problem.value(known));
                assertThat(found.chosen()).isSorted().doesNotHaveDuplicates();
            });
            for (int nowhere : new int[] {-1, THINGS}) {
                assertThat(search(problem, Optional.of(List.of(nowhere)), ENOUGH)
                                .best()
                                .map(Selection::chosen))
                        .isEqualTo(best);
            }
        }
    }

    @Test
    void whatNobodyCanServeIsNotInTheBoundOfWhatWasNotLookedAt() {
        SelectionProblem problem = new SelectionProblem(
                1,
                List.of(new SelectionDemand(3, List.of()), new SelectionDemand(5, List.of(0))),
                List.of(),
                List.of(),
                new Cost(List.of(0L), List.of()));
        Selection found = search(problem, Optional.empty(), 0).best().orElseThrow();
        assertThat(found).isEqualTo(new Selection(List.of(), 0, 0, 5, Certainty.BOUNDED));
        assertThat(search(problem, Optional.of(List.of(0)), 0).best())
                .contains(new Selection(List.of(0), 5, 0, 5, Certainty.BEST_VALUE));
    }

    @Test
    void howMuchWorkIsDoneIsToldOnTheWay() {
        List<Long> told = new ArrayList<>();
        SelectionProblem problem = problem(1);
        Selections.search(problem, Optional.empty(), ENOUGH, List.of(), told::add);
        assertThat(told).isSorted().hasSizeGreaterThan(1);
        assertThat(told.get(0)).isPositive();
        List<Long> all = new ArrayList<>();
        Selections.search(problem, Optional.empty(), 1, List.of(), all::add);
        assertThat(all).containsOnly(1L);
    }
}
