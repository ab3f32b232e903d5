package org.kompetens.internal.sums;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitTree;

/**
 * The rows that each unit has of its own, before those of its children are added; many units have none. Safe for use by
 * several threads.
 */
public final class OwnRows implements OwnSums, OwnSums.Adder {

    private final Shape shape;
    private final UnitTree tree;
    private final AtomicReferenceArray<@Nullable SparseRows> units;

    /** No unit has any. */
    public OwnRows(Shape shape, UnitTree tree) {
        this.shape = shape;
        this.tree = tree;
        this.units = new AtomicReferenceArray<>(tree.size());
    }

    /** The rows of a unit; where several threads add, to be held as a lock meanwhile. */
    public SparseRows at(int unit) {
        SparseRows known = units.get(unit);
        if (known != null) {
            return known;
        }
        SparseRows made = new SparseRows(shape);
        return units.compareAndSet(unit, null, made) ? made : at(unit);
    }

    /** How many there are in a field of a unit's row. */
    public long count(int unit, int key, int field) {
        SparseRows rows = units.get(unit);
        return rows == null ? 0 : rows.countOf(key, field);
    }

    /** Adds the rows of others. */
    public void addAll(OwnRows other) {
        other.forEach((rows, unit) -> at(unit).addAll(rows, 1));
    }

    private void forEach(ObjIntConsumer<SparseRows> action) {
        for (int unit = 0; unit < tree.size(); unit++) {
            SparseRows rows = units.get(unit);
            if (rows != null) {
                action.accept(rows, unit);
            }
        }
    }

    /** The rows of every unit with all below it. */
    public TreeSums upTheTree(Workers workers) {
        return TreeSums.up(tree, shape, this, workers);
    }

    @Override
    public long employments(int unit) {
        SparseRows rows = units.get(unit);
        return rows == null ? 0 : rows.bound();
    }

    @Override
    public Adder adder() {
        return this;
    }

    @Override
    public void includeKeys(OpenSums sums, int unit) {
        SparseRows rows = units.get(unit);
        if (rows != null) {
            rows.includeKeys(sums);
        }
    }

    @Override
    public void addTo(OpenSums sums, int unit) {
        SparseRows rows = units.get(unit);
        if (rows != null) {
            rows.addTo(sums);
        }
    }
}
