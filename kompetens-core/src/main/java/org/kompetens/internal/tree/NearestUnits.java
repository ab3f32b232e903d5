package org.kompetens.internal.tree;

import java.util.function.IntPredicate;
import org.kompetens.organisation.UnitTree;

/** Some units of a tree, such as those that require something, and from each unit the way up to them. */
public final class NearestUnits {

    /** Where neither a unit nor any above it is one of them. */
    public static final int NONE = -1;

    private final UnitTree tree;
    private final int[] nearest;

    /**
     * Some units of a tree.
     *
     * @param tree the tree
     * @param among whether a unit is one of them, by its index; asked once for each unit
     */
    public NearestUnits(UnitTree tree, IntPredicate among) {
        this.tree = tree;
        this.nearest = new int[tree.size()];
        for (int unit = 0; unit < nearest.length; unit++) {
            nearest[unit] = among.test(unit) ? unit : above(unit);
        }
    }

    /**
     * The nearest of them.
     *
     * @param unit the index of a unit
     * @return the index of the nearest one, itself included; or {@link #NONE}
     */
    public int nearest(int unit) {
        return nearest[unit];
    }

    /**
     * The nearest of them above a unit.
     *
     * @param unit the index of a unit
     * @return the index of the nearest one, itself not included; or {@link #NONE}
     */
    public int above(int unit) {
        int parent = tree.parent(unit);
        return parent == UnitTree.NO_PARENT ? NONE : nearest[parent];
    }
}
