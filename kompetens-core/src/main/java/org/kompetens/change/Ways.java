package org.kompetens.change;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.SparseRows;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** The ways up the tree from a person's employments, and the cells of these. */
final class Ways {

    private final UnitTree tree;
    private final NavigableMap<Integer, List<Cell>> starts = new TreeMap<>();

    Ways(UnitTree tree, List<EmploymentGaps> employments) {
        this.tree = tree;
        for (EmploymentGaps gaps : employments) {
            starts.computeIfAbsent(gaps.unitIndex(), none -> new ArrayList<>()).addAll(gaps.cells());
        }
    }

    UnitTree tree() {
        return tree;
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    /** Whether the person has an employment in a unit or below it. */
    boolean leadTo(UnitId unit) {
        return tree.contains(unit) && leadTo(tree.indexOf(unit));
    }

    private boolean leadTo(int unit) {
        Integer first = starts.ceilingKey(unit);
        return first != null && first < tree.subtreeEnd(unit);
    }

    /** The cells of the employments in a unit itself, as rows. */
    SparseRows cellsOf(int unit, Shape shape) {
        SparseRows rows = new SparseRows(shape);
        starts.getOrDefault(unit, List.of())
                .forEach(cell -> rows.addCell(cell, 1, cell.employment().fte().tenThousandths()));
        return rows;
    }

    /** Every unit on the ways, each once. */
    NavigableSet<Integer> units() {
        NavigableSet<Integer> units = new TreeSet<>();
        for (int start : starts.keySet()) {
            // Where another way was gone, it was gone to the root.
            int at = start;
            while (at != UnitTree.NO_PARENT && units.add(at)) {
                at = tree.parent(at);
            }
        }
        return units;
    }

    /**
     * The units on the ways where ways begin or meet, those of other employments in the same tree among them. Between
     * them nothing changes, however far apart they stand.
     */
    NavigableSet<Integer> places(Ways others) {
        NavigableSet<Integer> places = new TreeSet<>(starts.keySet());
        places.addAll(others.starts.keySet());
        // The ways from two units meet above all units that stand between them; neighbours in preorder suffice.
        List<Integer> all = List.copyOf(places);
        for (int i = 1; i < all.size(); i++) {
            places.add(tree.lowestCommonAncestor(all.get(i - 1), all.get(i)));
        }
        places.removeIf(unit -> !leadTo(unit));
        return places;
    }
}
