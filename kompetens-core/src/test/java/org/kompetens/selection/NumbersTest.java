package org.kompetens.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows that are made of limits, budgets and costs. */
final class NumbersTest {

    private static final Cost FREE = new Cost(List.of(0L, 0L), List.of());

    /** Of 10 and 15, 4 and 6 are claimed, of which 5 are paid. */
    private static final Cost PAID = new Cost(List.of(10L, 15L), List.of(Payment.upTo(List.of(4L, 6L), 5)));

    private static Numbers of(List<Limit> limits, List<SelectionBudget> budgets, Cost cost) {
        return new Numbers(new SelectionProblem(2, List.of(), limits, budgets, cost), List.of());
    }

    @Test
    void aBudgetMakesARowOfEachSetOfCeilingsDividedByWhatItsNumbersHaveInCommon() {
        Numbers numbers = of(List.of(), List.of(new SelectionBudget(PAID, 12)), FREE);
        // 6 and 9 for at most 12, in threes; and 10 and 15 for at most 12 + 5, in fives.
        assertThat(numbers.uses[0]).containsExactly(2, 3);
        assertThat(numbers.uses[1]).containsExactly(2, 3);
        assertThat(numbers.limits).startsWith(4, 3).hasSize(3);
        assertThat(numbers.firstCostRow).isEqualTo(2);
        assertThat(numbers.rowsOf).isDeepEqualTo(new int[][] {{0, 1}, {0, 1}});
        assertThat(numbers.usesOf).isDeepEqualTo(new long[][] {{2, 2}, {3, 3}});
        assertThat(numbers.work()).isEqualTo(2 + 4);
    }

    @Test
    void theCostIsARowWhoseLimitIsThatOfTheBestChoiceSoFar() {
        Numbers numbers = of(List.of(), List.of(), PAID);
        assertThat(numbers.firstCostRow).isZero();
        assertThat(numbers.limits).containsExactly(5, 5);
        numbers.costAtMost(12);
        assertThat(numbers.limits).containsExactly(4, 3);
        numbers.costAtMost(-1);
        assertThat(numbers.limits).containsExactly(-1, 0);
    }

    @Test
    void aRowThatNoChoiceCanBreakIsNotLookedAtAndNoughtIsNoUse() {
        Numbers numbers = of(List.of(new Limit(List.of(1L, 2L), 3), new Limit(List.of(0L, 2L), 1)), List.of(), FREE);
        assertThat(numbers.firstCostRow).isEqualTo(1);
        assertThat(numbers.things[0]).containsExactly(1);
        assertThat(numbers.uses[0]).containsExactly(1);
        assertThat(numbers.limits[0]).isZero();
        assertThat(of(List.of(new Limit(List.of(-5L, 2L), 1)), List.of(), FREE).limits[0])
                .isEqualTo(1);
    }

    /** Rounded down, so that what kept within a row keeps within the coarser one. */
    @Test
    void veryLargeRowsAreMadeCoarser() {
        long large = 1L << 58;
        Numbers numbers = of(List.of(new Limit(List.of(large + 1, large), large + 1)), List.of(), FREE);
        long coarse = 2 * large / (1L << 40) + 1;
        assertThat(numbers.uses[0]).containsExactly(large / coarse, large / coarse);
        assertThat(numbers.limits[0]).isEqualTo(large / coarse);
    }

    @Test
    void whatLargeNumbersHaveInCommonIsDividedFirst() {
        long common = 1L << 20;
        Numbers numbers =
                of(List.of(new Limit(List.of(common << 21, (common << 21) + common), common << 21)), List.of(), FREE);
        assertThat(numbers.uses[0]).containsExactly(1L << 21, (1L << 21) + 1);
        assertThat(numbers.limits[0]).isEqualTo(1L << 21);
    }

    @Test
    void rowsThatAreOfUseAreMadeBesideThose() {
        List<Payment.Claim> claims = Collections.nCopies(7, new Payment.Claim(0, 2, true));
        List<Payment.Ceiling> ceilings = IntStream.range(0, 7)
                .mapToObj(i -> new Payment.Ceiling(1, List.of(i)))
                .toList();
        Cost cost = new Cost(List.of(20L, 0L), List.of(new Payment(claims, ceilings)));
        SelectionProblem problem =
                new SelectionProblem(2, List.of(), List.of(), List.of(new SelectionBudget(cost, 5)), FREE);
        assertThat(new Numbers(problem, List.of()).firstCostRow).isEqualTo(2);
        Numbers.Row one = new Numbers.Row(0, new TreeSet<>(List.of(3)));
        assertThat(new Numbers(problem, List.of(one)).firstCostRow).isEqualTo(3);
    }

    @Test
    void whatNobodyCanServeIsNoDemandAndFurtherRowsAreThoseOfTheirBudget() {
        SelectionProblem problem = new SelectionProblem(
                2,
                List.of(new SelectionDemand(3, List.of()), new SelectionDemand(5, List.of(1))),
                List.of(),
                List.of(new SelectionBudget(PAID, 12)),
                FREE);
        Numbers numbers = new Numbers(problem, List.of(new Numbers.Row(1, new TreeSet<>(List.of(0)))));
        assertThat(numbers.values).containsExactly(5);
        assertThat(numbers.servedBy).isDeepEqualTo(new int[][] {{1}});
        assertThat(numbers.serves).isDeepEqualTo(new int[][] {{}, {0}});
        assertThat(numbers.limits).hasSize(3);
    }
}
