package org.kompetens.change;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
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

    /** The same of a unit of the tree, by its index. */
    boolean leadTo(int unit) {
        Integer first = starts.ceilingKey(unit);
        return first != null && first < tree.subtreeEnd(unit);
    }

    /** The units where ways begin, each with the cells of the employments in it, as rows. */
    void forEachUnit(Shape shape, ObjIntConsumer<SparseRows> action) {
        starts.forEach((unit, cells) -> {
            SparseRows rows = new SparseRows(shape);
            cells.forEach(cell -> rows.addCell(cell, 1, cell.employment().fte().tenThousandths()));
            action.accept(rows, unit);
        });
    }
}
