package org.kompetens.change;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * The units that a person has an employment in or below, each once, however many ways up lead there; and the cells of the
 * employments that are there.
 */
final class Ways {

    private final UnitTree tree;
    private final NavigableMap<Integer, List<Cell>> cells = new TreeMap<>();

    Ways(UnitTree tree, List<EmploymentGaps> employments) {
        this.tree = tree;
        for (EmploymentGaps gaps : employments) {
            // Where another way was gone, it was gone to the root.
            int at = gaps.unitIndex();
            while (at != UnitTree.NO_PARENT && cells.putIfAbsent(at, new ArrayList<>()) == null) {
                at = tree.parent(at);
            }
            cells.getOrDefault(gaps.unitIndex(), List.of()).addAll(gaps.cells());
        }
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    boolean leadTo(UnitId unit) {
        return tree.contains(unit) && cells.containsKey(tree.indexOf(unit));
    }

    UnitTree tree() {
        return tree;
    }

    /** The units, those below before those above, each with the cells of its own. */
    NavigableMap<Integer, List<Cell>> upwards() {
        return cells.descendingMap();
    }
}
