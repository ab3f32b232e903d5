package org.kompetens.internal.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import org.kompetens.organisation.UnitTree;

/**
 * The ways up a tree from a few of its units, each unit on them once, those below before those above: so when the turn
 * of a unit comes, all that comes to it from below is there. Reused for one person, or one change, after another. For
 * one thread.
 *
 * @param <T> what goes up
 */
public final class Ascent<T> {

    /** Where a way ends. */
    public static final int END = UnitTree.NO_PARENT;

    private final PriorityQueue<Start<T>> open = new PriorityQueue<>(
            Comparator.comparingInt((Start<T> start) -> start.unit).reversed());

    private record Start<T>(int unit, T value) {}

    /**
     * What is done at a unit.
     *
     * @param <T> what goes up
     */
    @FunctionalInterface
    public interface Stop<T> {

        /**
         * Comes to a unit.
         *
         * @param unit its index
         * @param arrived what begins there and what comes from below, at least one; not to be kept
         * @return what goes up from there
         */
        T at(int unit, List<T> arrived);
    }

    /**
     * Adds a way.
     *
     * @param unit the index of the unit where it begins; several may begin at one
     * @param value what goes up
     */
    public void from(int unit, T value) {
        open.add(new Start<>(unit, value));
    }

    /** Whether there is no way to go. */
    public boolean isEmpty() {
        return open.isEmpty();
    }

    /** Leaves out the ways that were added. */
    public void clear() {
        open.clear();
    }

    /**
     * Goes all ways, stopping at some of the units on them.
     *
     * @param above for each unit the next one that is to be gone to, above it; or {@link #END}
     * @param stop what is done there
     */
    public void through(IntUnaryOperator above, Stop<T> stop) {
        List<T> arrived = new ArrayList<>();
        // From the last unit in preorder on: all that lies below a unit comes after it in preorder, and so has been
        // done.
        for (Start<T> next = open.poll(); next != null; next = open.poll()) {
            int unit = next.unit;
            arrived.clear();
            arrived.add(next.value);
            for (Start<T> also = open.peek(); also != null && also.unit == unit; also = open.peek()) {
                arrived.add(also.value);
                open.remove();
            }
            T up = stop.at(unit, arrived);
            int following = above.applyAsInt(unit);
            if (following != END) {
                from(following, up);
            }
        }
    }

    /**
     * Goes all ways, stopping only where one begins or several come together.
     *
     * @param tree the tree
     * @param stop what is done there
     */
    public void throughMeetings(UnitTree tree, Stop<T> stop) {
        // Of the units where ways stand now, the one before in preorder is the nearest in the tree, too.
        through(unit -> open.isEmpty() ? END : tree.lowestCommonAncestor(open.element().unit, unit), stop);
    }
}
