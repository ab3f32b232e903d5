package org.kompetens.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is looked for, and what a choice that is found changes of it; and what follows from what is decided. */
final class SearchGoalTest {

    private static final Cost COST = new Cost(List.of(10L, 4L, 4L), List.of());
    private static final List<SelectionDemand> DEMANDS =
            List.of(new SelectionDemand(5, List.of(0, 1)), new SelectionDemand(3, List.of(2)));

    private static SelectionProblem problem(List<SelectionBudget> budgets) {
        return new SelectionProblem(3, DEMANDS, List.of(), budgets, COST);
    }

    private static SearchGoal goal(SelectionProblem problem) {
        return new SearchGoal(problem, new Numbers(problem, List.of()));
    }

    @Test
    void firstTheMostValueThenTheLeastCostThenAnyThatIsAsGood() {
        SelectionProblem problem = problem(List.of());
        Numbers numbers = new Numbers(problem, List.of());
        SearchGoal goal = new SearchGoal(problem, numbers);
        assertThat(goal.isAboutCost()).isFalse();
        goal.offer(List.of(0));
        assertThat(goal.best()).contains(List.of(0));
        assertThat(goal.target()).isEqualTo(6);
        goal.offer(List.of(1));
        assertThat(goal.best()).contains(List.of(0));
        goal.offer(new boolean[] {true, false, true});
        assertThat(goal.best()).contains(List.of(0, 2));
        assertThat(goal.target()).isEqualTo(9);
        goal.leastCost(List.of(0, 2));
        assertThat(goal.isAboutCost()).isTrue();
        assertThat(goal.target()).isEqualTo(8);
        // Costs are counted in twos, and must be below 14.
        assertThat(numbers.limits[0]).isEqualTo(6);
        goal.offer(List.of(0, 2));
        goal.offer(List.of(0, 1, 2));
        goal.offer(List.of(1));
        assertThat(goal.best()).contains(List.of(0, 2));
        goal.offer(List.of(1, 2));
        assertThat(goal.best()).contains(List.of(1, 2));
        assertThat(numbers.limits[0]).isEqualTo(3);
        goal.any(List.of(1, 2));
        assertThat(goal.isReached()).isFalse();
        assertThat(goal.best()).isEmpty();
        assertThat(numbers.limits[0]).isEqualTo(4);
        goal.offer(List.of(0, 2));
        assertThat(goal.best()).isEmpty();
        goal.offer(List.of(1, 2));
        assertThat(goal.best()).contains(List.of(1, 2));
        assertThat(goal.isReached()).isTrue();
    }

    @Test
    void eightRowsThatWereMissingAreReasonToBeginAnew() {
        SelectionBudget tight = new SelectionBudget(COST, 9);
        SelectionBudget wide = new SelectionBudget(COST, 10);
        for (int broken : new int[] {7, 8}) {
            List<SelectionBudget> budgets = new ArrayList<>(Collections.nCopies(broken, tight));
            budgets.add(wide);
            SearchGoal goal = goal(problem(budgets));
            goal.offer(List.of(0));
            assertThat(goal.best()).isEmpty();
            assertThat(goal.isShortOfRows()).isEqualTo(broken == 8);
            assertThat(goal.takeRows()).hasSize(broken).contains(new Numbers.Row(0, new TreeSet<>()));
            assertThat(goal.isShortOfRows()).isFalse();
        }
    }

    /** Of 30, 12 are paid, of which 10 for another year: 28 are left, and the row with the ceiling tells of 18. */
    @Test
    void aRowIsMissingOnlyWhereItWouldTell() {
        Payment payment = new Payment(
                List.of(
                        new Payment.Claim(0, 10, false),
                        new Payment.Claim(1, 10, true),
                        new Payment.Claim(2, 10, true)),
                List.of(new Payment.Ceiling(12, List.of(0, 1, 2))));
        Cost cost = new Cost(List.of(10L, 10L, 10L), List.of(payment));
        SearchGoal silent = goal(problem(List.of(new SelectionBudget(cost, 18))));
        silent.offer(List.of(0, 1, 2));
        assertThat(silent.best()).isEmpty();
        assertThat(silent.takeRows()).isEmpty();
        SearchGoal telling = goal(problem(List.of(new SelectionBudget(cost, 17))));
        telling.offer(List.of(0, 1, 2));
        assertThat(telling.takeRows()).containsExactly(new Numbers.Row(0, new TreeSet<>(List.of(0))));
    }

    /** Of what is paid up to 5 of 4 and 4, a row with the ceiling tells what both cost. */
    @Test
    void whatIsTooDearMissesTheRowOfItsTightestCeilings() {
        Cost cost = new Cost(List.of(10L, 4L, 4L), List.of(Payment.upTo(List.of(0L, 4L, 4L), 5)));
        SelectionProblem problem = new SelectionProblem(3, DEMANDS, List.of(), List.of(), cost);
        SearchGoal goal = goal(problem);
        goal.leastCost(List.of(1, 2));
        goal.offer(List.of(1, 2));
        assertThat(goal.takeRows()).containsExactly(new Numbers.Row(Numbers.Row.COST, new TreeSet<>(List.of(0))));
        Numbers others = new Numbers(problem, List.of());
        goal.reckonWith(others);
        // Less than 3, in tens; and where the ceiling is less than 3 and 5, in twos.
        assertThat(others.limits).containsExactly(0, 3);
        goal.any(List.of(1, 2));
        Numbers further = new Numbers(problem, List.of());
        goal.reckonWith(further);
        assertThat(further.limits).containsExactly(0, 4);
    }

    private static Numbers numbers(long most, Long... uses) {
        return new Numbers(
                new SelectionProblem(
                        3,
                        DEMANDS,
                        List.of(new Limit(List.of(uses), most)),
                        List.of(),
                        new Cost(List.of(0L, 0L, 0L), List.of())),
                List.of());
    }

    @Test
    void whatARowLeavesNoRoomForIsLeftOutAndWhatItNeedsIsTaken() {
        Numbers numbers = numbers(5, 1L, 4L, 5L);
        Node node = Node.root(numbers).with(0, Node.IN);
        assertThat(node.decideWhatFollows(numbers)).isTrue();
        assertThat(node).hasToString("Node[1, 0, -1]");
        assertThat(node.isDecided()).isFalse();
        assertThat(node.with(1, Node.OUT).isDecided()).isTrue();
        assertThat(node.with(1, Node.IN).chosen()).containsExactly(true, true, false);
        Numbers needing = numbers(-1, 1L, -2L, 2L);
        Node needed = Node.root(needing);
        assertThat(needed.decideWhatFollows(needing)).isTrue();
        assertThat(needed).hasToString("Node[0, 1, -1]");
        Node without = Node.root(needing).with(1, Node.OUT);
        assertThat(without.decideWhatFollows(needing)).isFalse();
    }
}
