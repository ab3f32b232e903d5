package org.kompetens.selection;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A search through the tree of decisions that begins anew, with more rows, where choices are found that keep within all rows and
 * break a budget: the rows that they break are added. What was found before stays found.
 */
final class GrowingSearch {

    private final SelectionProblem problem;
    private final SearchGoal goal;
    private final LongConsumer progress;
    private Numbers numbers;
    private TreeSearch tree;

    /** Nothing is decided here; its prices are good ones once everything was looked at. */
    private Node root;

    GrowingSearch(SelectionProblem problem, long work, LongConsumer progress) {
        this.problem = problem;
        this.progress = progress;
        this.numbers = new Numbers(problem, List.of());
        this.goal = new SearchGoal(problem, numbers);
        this.tree = new TreeSearch(numbers, goal, work, TreeSearch.MOST_REPEATS, progress);
        this.root = Node.root(numbers);
    }

    SearchGoal goal() {
        return goal;
    }

    Optional<List<Integer>> best() {
        return goal.best();
    }

    /** Looks at everything, and keeps the prices. */
    void lookAtAll() {
        Node start = look(new byte[problem.size()]);
        root.price(start);
    }

    /** Looks at all of which some is decided; the node has the prices afterwards. */
    Node look(byte[] decided) {
        while (true) {
            Node start = root.copy();
            System.arraycopy(decided, 0, start.state, 0, decided.length);
            tree.look(start);
            if (!goal.isShortOfRows()) {
                return start;
            }
            grow();
        }
    }

    private void grow() {
        numbers = new Numbers(problem, goal.takeRows());
        goal.reckonWith(numbers);
        tree = new TreeSearch(numbers, goal, tree.workLeft(), TreeSearch.MOST_REPEATS, progress);
        root = Node.root(numbers);
    }

    /** Whether some of the tree was not looked at, as there was no work left for it. */
    boolean isCutOff() {
        return tree.isCutOff();
    }

    /** Nothing in the part of the tree that was not looked at is worth more. */
    long openBound() {
        return tree.openBound();
    }
}
