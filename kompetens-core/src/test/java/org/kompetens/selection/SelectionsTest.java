package org.kompetens.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SelectionsTest {

    /** Many times what any of the problems here takes. */
    private static final long ENOUGH = 10_000_000;

    /** Things that serve a tenth of the demands each, and cost up to a hundred, of which a third can be paid. */
    private static SelectionProblem problem(int things, int demands, int seed) {
        Random random = new Random(seed);
        List<SelectionDemand> all = new ArrayList<>();
        for (int k = 0; k < demands; k++) {
            List<Integer> servedBy = new ArrayList<>();
            for (int i = 0; i < things; i++) {
                if (random.nextInt(10) == 0) {
                    servedBy.add(i);
                }
            }
            all.add(new SelectionDemand(1L + random.nextInt(10), servedBy));
        }
        List<Long> costs = LongStream.range(0, things)
                .map(i -> 1 + random.nextInt(100))
                .boxed()
                .toList();
        Cost cost = new Cost(costs, List.of());
        long most = costs.stream().mapToLong(one -> one).sum() / 3;
        return new SelectionProblem(things, all, List.of(), List.of(new SelectionBudget(cost, most)), cost);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theBoundOfACutOffSearchHolds(int seed) {
        SelectionProblem problem = problem(30, 80, seed);
        Selection best = Selections.best(problem, ENOUGH, List.of()).orElseThrow();
        assertThat(best.certainty()).isEqualTo(Certainty.BEST);
        for (long work : new long[] {1, 1_000, 100_000, 1_000_000}) {
            Selection quick = Selections.best(problem, work, List.of()).orElseThrow();
            assertThat(quick.value()).isLessThanOrEqualTo(best.value());
            assertThat(quick.bound()).isGreaterThanOrEqualTo(best.value());
            assertThat(problem.allows(quick.chosen())).isTrue();
            assertThat(Selections.best(problem, work, List.of())).contains(quick);
        }
    }

    /** The last repeat may decide all that was open, and then there is nothing to branch on. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void howeverSeldomANodeIsLookedAtAnewTheBestIsFound(int mostRepeats) {
        for (int seed = 0; seed < 50; seed++) {
            SelectionProblem problem = problem(14, 25, seed);
            Numbers numbers = new Numbers(problem, List.of());
            SearchGoal goal = new SearchGoal(problem, numbers);
            new TreeSearch(numbers, goal, ENOUGH, mostRepeats, left -> {}).look(Node.root(numbers));
            assertThat(problem.value(goal.best().orElseThrow()))
                    .isEqualTo(Selections.best(problem, ENOUGH, List.of())
                            .orElseThrow()
                            .value());
        }
    }

    @Test
    void itsOwnBestIsNotGivenAwayForAnothers() {
        SelectionProblem problem = problem(30, 80, 4);
        Selection best = Selections.best(problem, ENOUGH, List.of()).orElseThrow();
        Selection told = Selections.best(problem, 1, List.of((asked, known) -> Optional.of(best.chosen())))
                .orElseThrow();
        assertThat(told.chosen()).isEqualTo(best.chosen());
        assertThat(Selections.best(problem, 1, List.of((asked, known) -> Optional.of(List.of()))))
                .isEqualTo(Selections.best(problem, 1, List.of()));
    }

    @Test
    void whatCannotBeReckonedIsRefused() {
        Cost none = new Cost(List.of(), List.of());
        assertThatThrownBy(() -> new SelectionProblem(
                        0, List.of(new SelectionDemand(1L << 51, List.of())), List.of(), List.of(), none))
                .hasMessage("values are too large");
        assertThatThrownBy(() -> new SelectionProblem(
                        0, List.of(new SelectionDemand(1, List.of(3))), List.of(), List.of(), none))
                .hasMessage("no such thing: 3");
        assertThatThrownBy(() -> new SelectionProblem(1, List.of(), List.of(), List.of(), none))
                .hasMessage("one number for each of 1 things, not 0");
        assertThatThrownBy(() -> new SelectionProblem(
                        1, List.of(), List.of(new Limit(List.of(Long.MIN_VALUE), 0)), List.of(), none))
                .hasMessage("sums are too large");
        assertThatThrownBy(() -> new SelectionDemand(0, List.of())).hasMessage("value must be at least 1: 0");
        assertThatThrownBy(() -> new Payment(List.of(), List.of(new Payment.Ceiling(1, List.of(0)))))
                .hasMessage("no such claim: 0");
        assertThatThrownBy(() -> new Payment.Ceiling(-1, List.of())).hasMessage("a ceiling must be at least 0: -1");
        assertThatThrownBy(() -> Payment.upTo(List.of(-1L), 0)).hasMessage("claims must be at least 0: -1");
    }

    /** Where nothing else is found in so little work, nothing at all is chosen: it breaks no budget. */
    @Test
    void howeverLittleWorkSomethingAllowedIsFound() {
        for (int seed = 30; seed < 36; seed++) {
            Random random = new Random(seed);
            SelectionProblem without = problem(7, 5, seed);
            List<SelectionBudget> budgets = new ArrayList<>();
            for (int year = 0; year < 3; year++) {
                List<Payment.Claim> claims = new ArrayList<>();
                List<Payment.Ceiling> ceilings = new ArrayList<>();
                for (int fund = 0; fund < 6; fund++) {
                    List<Integer> own = new ArrayList<>();
                    for (int i = 0; i < 7; i++) {
                        own.add(claims.size());
                        claims.add(new Payment.Claim(i, 1 + random.nextInt(20), true));
                    }
                    ceilings.add(new Payment.Ceiling(1 + random.nextInt(30), own));
                }
                budgets.add(new SelectionBudget(
                        new Cost(without.cost().costs(), List.of(new Payment(claims, ceilings))), 60));
            }
            SelectionProblem problem = new SelectionProblem(7, without.demands(), List.of(), budgets, without.cost());
            for (long work : new long[] {1, 100, 1_000, 10_000}) {
                assertThat(Selections.best(problem, work, List.of())).isPresent();
            }
        }
    }

    /** Claims of forty persons with a ceiling each: far more than rows could be made for in every combination. */
    private static SelectionProblem manyCeilings() {
        Random random = new Random(6);
        SelectionProblem without = problem(24, 40, 6);
        List<Payment.Claim> claims = new ArrayList<>();
        List<Payment.Ceiling> ceilings = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                own.add(claims.size());
                claims.add(new Payment.Claim(random.nextInt(24), 1 + random.nextInt(10), true));
            }
            ceilings.add(new Payment.Ceiling(1 + random.nextInt(9), own));
        }
        Cost cost = new Cost(without.cost().costs(), List.of(new Payment(claims, ceilings)));
        return new SelectionProblem(24, without.demands(), List.of(), List.of(new SelectionBudget(cost, 250)), cost);
    }

    @Test
    void veryManyCeilingsAreSeenTo() {
        SelectionProblem problem = manyCeilings();
        SelectionBudget budget = problem.budgets().get(0);
        Payment payment = budget.cost().payments().get(0);
        Selection best = Selections.best(problem, ENOUGH, List.of()).orElseThrow();
        Selection lavish = Selections.best(
                        new SelectionProblem(
                                24,
                                problem.demands(),
                                List.of(),
                                List.of(new SelectionBudget(
                                        new Cost(
                                                budget.cost().costs(),
                                                List.of(new Payment(payment.claims(), List.of()))),
                                        250)),
                                budget.cost()),
                        ENOUGH,
                        List.of())
                .orElseThrow();
        assertThat(best.certainty()).isEqualTo(Certainty.BEST);
        assertThat(best.cost()).isBetween(200L, 250L);
        assertThat(best.value()).isLessThan(lavish.value());
        assertThat(Selections.best(problem, ENOUGH, List.of())).contains(best);
    }

    private static long work(SelectionProblem problem) {
        long[] work = new long[1];
        SearchOutcome outcome = Selections.search(problem, Optional.empty(), ENOUGH, List.of(), done -> work[0] = done);
        assertThat(outcome.best().orElseThrow().certainty()).isEqualTo(Certainty.BEST);
        return work[0];
    }

    /**
     * The work is the same on every machine, and whoever waits for an answer relies on it. The bounds are a little above what
     * the search takes; who makes it quicker may lower them.
     */
    @Test
    void theBestIsFoundWithNoMoreWorkThanItTakes() {
        assertThat(work(problem(30, 80, 1))).isLessThan(500_000);
        assertThat(work(problem(30, 80, 2))).isLessThan(1_250_000);
        assertThat(work(problem(30, 80, 3))).isLessThan(580_000);
        assertThat(work(problem(30, 80, 4))).isLessThan(410_000);
        assertThat(work(manyCeilings())).isLessThan(750_000);
        assertThat(IntStream.range(0, 50)
                        .mapToLong(seed -> work(problem(14, 25, seed)))
                        .sum())
                .isLessThan(3_300_000);
    }

    @Test
    @Tag("large")
    void sixtyThingsAndTwoHundredDemandsAreSearchedToTheEnd() {
        assertThat(Selections.best(problem(60, 200, 5), 3_000_000_000L, List.of())
                        .orElseThrow()
                        .certainty())
                .isEqualTo(Certainty.BEST);
    }
}
