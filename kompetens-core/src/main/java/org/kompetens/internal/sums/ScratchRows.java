package org.kompetens.internal.sums;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows to work with for a moment. One change after another works with the same ones, so that it need not make any. For
 * one thread.
 */
final class ScratchRows {

    /** Few changes concern more units. What a larger one needed is not kept. */
    private static final int KEPT = 64;

    private final Shape shape;
    private final List<SparseRows> all = new ArrayList<>();
    private int taken;

    ScratchRows(Shape shape) {
        this.shape = shape;
    }

    /** Rows of which none is there, until all are cleared. */
    SparseRows next() {
        if (taken == all.size()) {
            all.add(new SparseRows(shape));
        }
        return all.get(taken++);
    }

    /** None is in use any longer. */
    void clear() {
        if (all.size() > KEPT) {
            all.subList(KEPT, all.size()).clear();
        }
        all.subList(0, Math.min(taken, KEPT)).forEach(SparseRows::clear);
        taken = 0;
    }
}
