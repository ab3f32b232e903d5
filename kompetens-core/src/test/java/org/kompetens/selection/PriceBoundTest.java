package org.kompetens.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What prices say of a node holds, whatever the prices are. */
final class PriceBoundTest {

    private static final int THINGS = 6;

    private static SelectionProblem problem(Random random) {
        List<SelectionDemand> demands = IntStream.range(0, 7)
                .mapToObj(k -> new SelectionDemand(1 + random.nextInt(9), some(random)))
                .toList();
        List<Limit> limits = IntStream.range(0, 2)
                .mapToObj(r -> new Limit(
                        IntStream.range(0, THINGS)
                                .mapToObj(i -> (long) random.nextInt(12) - 3)
                                .toList(),
                        random.nextInt(15)))
                .toList();
        Cost cost = new Cost(
                IntStream.range(0, THINGS)
                        .mapToObj(i -> (long) random.nextInt(30))
                        .toList(),
                List.of());
        return new SelectionProblem(
                THINGS, demands, limits, List.of(new SelectionBudget(cost, random.nextInt(70))), cost);
    }

    private static List<Integer> some(Random random) {
        return IntStream.range(0, THINGS)
                .filter(i -> random.nextInt(3) == 0)
                .boxed()
                .toList();
    }

    private static Node node(Numbers numbers, Random random) {
        Node node = Node.root(numbers);
        for (int i = 0; i < THINGS; i++) {
            int decided = random.nextInt(6);
            node.state[i] = decided == 0 ? Node.IN : decided == 1 ? Node.OUT : Node.OPEN;
        }
        node.valuePrice = random.nextInt(20) == 0 ? 1e30 : random.nextInt(4) * 0.7;
        for (int k = 0; k < node.demandPrices.length; k++) {
            node.demandPrices[k] = random.nextInt(20) == 0 ? 1e30 : random.nextDouble() * 11 - 1;
        }
        for (int r = 0; r < node.rowPrices.length; r++) {
            node.rowPrices[r] = random.nextInt(20) == 0 ? 1e30 : random.nextDouble() * 5 - 1;
        }
        return node;
    }

    private static List<List<Integer>> below(Node node) {
        List<List<Integer>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << THINGS; bits++) {
            boolean[] chosen = new boolean[THINGS];
            boolean agrees = true;
            for (int i = 0; i < THINGS; i++) {
                chosen[i] = (bits >> i & 1) == 1;
                agrees &= node.state[i] == Node.OPEN || chosen[i] == (node.state[i] == Node.IN);
            }
            if (agrees) {
                choices.add(TreeSearch.indexes(chosen));
            }
        }
        return choices;
    }

    @Test
    void noAllowedChoiceBelowANodeIsWorthMoreThanItsPricesSay() {
        Random random = new Random(3);
        int looked = 0;
        for (int round = 0; round < 400; round++) {
            SelectionProblem problem = problem(random);
            Numbers numbers = new Numbers(problem, List.of());
            numbers.costAtMost(random.nextInt(100));
            PriceBound bound = new PriceBound(numbers);
            Node node = node(numbers, random);
            long target = random.nextInt(20);
            bound.enter(node, target);
            long excess = bound.excess(node);
            double valuePrice = Math.min(PriceBound.HIGHEST_VALUE_PRICE, node.valuePrice);
            for (List<Integer> chosen : below(node)) {
                if (problem.allows(chosen) && within(numbers, chosen)) {
                    long over = problem.value(chosen) - target;
                    assertThat((double) bound.inValue(excess))
                            .isGreaterThanOrEqualTo(Math.floor(valuePrice * over - 1e-6));
                    assertThat(bound.spare()).isGreaterThanOrEqualTo(over);
                    looked++;
                    for (int i = 0; i < THINGS; i++) {
                        boolean against = node.state[i] == Node.OPEN && chosen.contains(i) != bound.earnings[i] > 0;
                        if (against) {
                            assertThat((double) bound.inValue(excess - Math.abs(bound.earnings[i])))
                                    .isGreaterThanOrEqualTo(Math.floor(valuePrice * over - 1e-6));
                        }
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(1_000);
    }

    private static boolean within(Numbers numbers, List<Integer> chosen) {
        for (int r = 0; r < numbers.limits.length; r++) {
            long sum = 0;
            for (int j = 0; j < numbers.things[r].length; j++) {
                sum += chosen.contains(numbers.things[r][j]) ? numbers.uses[r][j] : 0;
            }
            if (sum > numbers.limits[r]) {
                return false;
            }
        }
        return true;
    }

    /** Two demands of 4 and 6; one thing serves both, another the second; and there is no room for both. */
    @Test
    void theExcessIsWhatThePricesLeave() {
        SelectionProblem problem = new SelectionProblem(
                2,
                List.of(new SelectionDemand(4, List.of(0)), new SelectionDemand(6, List.of(0, 1))),
                List.of(new Limit(List.of(1L, 3L), 3)),
                List.of(),
                new Cost(List.of(0L, 0L), List.of()));
        Numbers numbers = new Numbers(problem, List.of());
        assertThat(numbers.work()).isEqualTo(2 + 2 + 3 + 2);
        PriceBound bound = new PriceBound(numbers);
        assertThat(bound.scale(0)).isEqualTo(2);
        assertThat(bound.scale(1)).isEqualTo(1);
        Node root = Node.root(numbers);
        assertThat(root.demandPrices).containsExactly(4, 3);
        bound.enter(root, 1);
        assertThat(bound.spare()).isEqualTo(9);
        assertThat(bound.isWanted(0) && bound.isWanted(1)).isTrue();
        // 9 - 4 - 3, and what the two earn: 4 + 3, and 3.
        assertThat(bound.inValue(bound.excess(root))).isEqualTo(12);
        root.rowPrices[0] = 4;
        // A unit costs 4 for each 2, so the first earns 7 - 2, the other nothing, and the room for three is worth 6.
        assertThat(bound.inValue(bound.excess(root))).isEqualTo(13);
        Node without = root.with(0, Node.OUT);
        bound.enter(without, 1);
        // The first demand is lost: 5 - 3, nothing is earned, and the room is worth 6.
        assertThat(bound.inValue(bound.excess(without))).isEqualTo(8);
        Node with = root.with(0, Node.IN);
        bound.enter(with, 1);
        // Both are served, and there is room for two, worth 4.
        assertThat(bound.inValue(bound.excess(with))).isEqualTo(13);
        assertThat(bound.isWanted(0) || bound.isWanted(1)).isFalse();
    }

    @Test
    void theLargestValuesAreReckonedHoweverManyServeThem() {
        int many = 200;
        long value = SelectionProblem.LARGEST_VALUE / many;
        Numbers numbers = new Numbers(
                new SelectionProblem(
                        many,
                        List.of(new SelectionDemand(
                                value, IntStream.range(0, many).boxed().toList())),
                        List.of(),
                        List.of(),
                        new Cost(Collections.nCopies(many, 0L), List.of())),
                List.of());
        PriceBound bound = new PriceBound(numbers);
        Node root = Node.root(numbers);
        root.demandPrices[0] = value;
        bound.enter(root, 0);
        // Nothing of the value is above its price, and each thing earns it.
        assertThat(bound.inValue(bound.excess(root))).isEqualTo(many * value);
    }

    @Test
    void aNodeTakesOverAnothersPricesAsTheyAreThen() {
        Numbers numbers = new Numbers(problem(new Random(1)), List.of());
        Node node = Node.root(numbers);
        Node other = node(numbers, new Random(2));
        node.price(other);
        Node copy = node.copy();
        other.demandPrices[0]++;
        other.rowPrices[0]++;
        node.demandPrices[0]--;
        node.rowPrices[0]--;
        assertThat(copy.valuePrice).isEqualTo(other.valuePrice);
        assertThat(copy.demandPrices[0]).isEqualTo(other.demandPrices[0] - 1);
        assertThat(copy.rowPrices[0]).isEqualTo(other.rowPrices[0] - 1);
        assertThat(copy.state).containsOnly(Node.OPEN);
    }
}
