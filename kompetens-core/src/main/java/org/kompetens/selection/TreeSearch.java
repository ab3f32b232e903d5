package org.kompetens.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Looks for choices that reach a target, in a tree of decisions: below each node a thing is chosen on the one side and left
 * out on the other. What cannot reach the target, by its bound, is not looked at.
 */
final class TreeSearch {

    /** How often a node is looked at anew, as far as is of use, before something is chosen or left out to go on. */
    static final int MOST_REPEATS = 20;

    private final Numbers numbers;
    private final PriceBound bound;
    private final PriceSearch prices;
    private final Dive dive;
    private final SearchGoal goal;
    private final int mostRepeats;
    private final LongConsumer progress;
    private long workLeft;
    private boolean isCutOff;
    private long openBound;

    /** Tells again and again how much work is left. */
    TreeSearch(Numbers numbers, SearchGoal goal, long work, int mostRepeats, LongConsumer progress) {
        this.numbers = numbers;
        this.goal = goal;
        this.bound = new PriceBound(numbers);
        this.prices = new PriceSearch(numbers, bound);
        this.dive = new Dive(numbers, bound);
        this.workLeft = work;
        this.mostRepeats = mostRepeats;
        this.progress = progress;
    }

    /** How much work there is left. */
    long workLeft() {
        return workLeft;
    }

    /** Whether some of the tree was not looked at, as there was no work left for it. */
    boolean isCutOff() {
        return isCutOff;
    }

    /** Nothing in the part of the tree that was not looked at is worth more. */
    long openBound() {
        return openBound;
    }

    /** Looks at all that is below a node, whose prices are good ones afterwards. */
    void look(Node root) {
        look(root, Arrays.stream(numbers.values).sum(), true);
    }

    private void look(Node node, long above, boolean isFirst) {
        if (goal.isReached() || goal.isShortOfRows()) {
            return;
        }
        if (workLeft <= 0) {
            isCutOff = true;
            openBound = Math.max(openBound, above);
            return;
        }
        int repeats = 0;
        long most = above;
        while (true) {
            if (!node.decideWhatFollows(numbers)) {
                return;
            }
            if (node.isDecided()) {
                goal.offer(node.chosen());
                return;
            }
            bound.enter(node, goal.target());
            if (bound.spare() < 0) {
                return;
            }
            int rounds = prices.improve(node, isFirst && repeats == 0, goal.isAboutCost());
            workLeft -= numbers.work() * (1L + rounds);
            progress.accept(Math.max(0, workLeft));
            long excess = bound.excess(node);
            if (excess < 0) {
                return;
            }
            if (!goal.isAboutCost()) {
                most = Math.min(most, goal.target() + bound.inValue(excess));
            }
            // What is decided is looked at anew, so it is no more decided once the loop ends: branching needs an open
            // thing.
            if (repeats++ == mostRepeats || !decideByEarnings(node, excess)) {
                break;
            }
        }
        dive(node);
        if (most >= goal.target()) {
            branch(node, most);
        }
    }

    /** Decides what may not be decided otherwise, as the target would be out of reach. */
    private boolean decideByEarnings(Node node, long excess) {
        boolean changed = false;
        for (int i = 0; i < numbers.size; i++) {
            long earns = bound.earnings[i];
            if (node.state[i] == Node.OPEN && excess < Math.abs(earns)) {
                node.state[i] = earns > 0 ? Node.IN : Node.OUT;
                changed = true;
            }
        }
        return changed;
    }

    private void dive(Node node) {
        Node below = node.copy();
        workLeft -= numbers.work();
        if (dive.go(below, prices.share)) {
            goal.offer(below.chosen());
        }
    }

    private void branch(Node node, long above) {
        int next = -1;
        double most = -1;
        for (int i = 0; i < numbers.size; i++) {
            if (node.state[i] == Node.OPEN) {
                double doubt = (0.02 + Math.min(prices.share[i], 1 - prices.share[i])) * (0.001 + weight(node, i));
                if (doubt > most) {
                    most = doubt;
                    next = i;
                }
            }
        }
        boolean chooses = prices.share[next] >= 0.5;
        look(node.with(next, chooses ? Node.IN : Node.OUT), above, false);
        look(node.with(next, chooses ? Node.OUT : Node.IN), above, false);
    }

    private double weight(Node node, int thing) {
        double weight = 0;
        for (int k : numbers.serves[thing]) {
            weight += bound.isWanted(k) ? node.demandPrices[k] : 0;
        }
        return weight;
    }

    /** Indexes in order. */
    static List<Integer> indexes(boolean[] chosen) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                indexes.add(i);
            }
        }
        return indexes;
    }
}
