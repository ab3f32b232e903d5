package org.kompetens.internal.sums;

import java.util.stream.IntStream;
import org.kompetens.organisation.UnitTree;

/**
 * Counts a person once in each unit that they are employed in or below, where all of their employments count as the
 * same. Where they do not, as with what each requires, {@link SeveralEmployments} does.
 */
public final class OncePerUnit {

    private final UnitTree tree;

    /** Takes where a person is counted. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A unit to whose own sums the person is added.
         *
         * @param times 1, or -1 where they are taken off, as two units below come together that both count them
         */
        void count(int unit, int times);
    }

    /** Counts in a tree. */
    public OncePerUnit(UnitTree tree) {
        this.tree = tree;
    }

    /** The units of a person's employments as {@link #count} takes them: each once, in preorder. */
    public static int[] inOrder(IntStream units) {
        return units.sorted().distinct().toArray();
    }

    /**
     * Counts one person. Of units in preorder, any two neighbours come together in one above them, and below each unit
     * there is one such place less than there are units.
     *
     * @param inOrder the units of their employments, each once, in preorder
     */
    public void count(int[] inOrder, Listener each) {
        for (int i = 0; i < inOrder.length; i++) {
            each.count(inOrder[i], 1);
            if (i > 0) {
                each.count(tree.lowestCommonAncestor(inOrder[i - 1], inOrder[i]), -1);
            }
        }
    }
}
