package org.kompetens.change;

import java.util.NavigableMap;
import org.kompetens.internal.sums.SparseRows;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * The ways of one person up a tree.
 *
 * @param tree the tree
 * @param rows for each unit where a way begins or some come together the rows that the person adds to it, so that they
 *     count once in it and in all above it
 */
record Ways(UnitTree tree, NavigableMap<Integer, SparseRows> rows) {

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether the person has an employment in a unit or below it. */
    boolean leadTo(UnitId unit) {
        return tree.contains(unit) && leadTo(tree.indexOf(unit));
    }

    /** The same of a unit of the tree, by its index. */
    boolean leadTo(int unit) {
        Integer first = rows.ceilingKey(unit);
        return first != null && first < tree.subtreeEnd(unit);
    }
}
