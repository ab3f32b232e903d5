package org.kompetens.internal.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitTree;

/**
 * The way of the sums from the leaves to the root: a unit is done when all below it are.
 *
 * <p>Several threads share it like this. The tree is cut into stretches of about the same size: each holds some
 * neighbouring units under one parent, with all below them. Whichever thread does the last of what is below a unit above
 * the stretches does that unit next. In a tree as organisations have it there are few of those; a chain of units is done
 * by one thread, as each has to wait for the next.
 */
final class WayUp {

    private static final int STRETCHES_A_THREAD = 8;

    /** What a unit takes, in employments, besides those it has. */
    private static final int WORK_OF_UNIT = 8;

    private static final int UNITS_AT_A_TIME = 64;

    private final UnitTree tree;
    private final Shape shape;
    private final OwnSums own;
    private final Workers workers;

    /** For each unit with all below it how many employments its sums are of. */
    private final long[] employments;

    private final List<Stretch> stretches = new ArrayList<>();

    /** For each unit above the stretches, how much of what is directly below it is not done. */
    private final AtomicIntegerArray undone;

    private final UnitSums[] done;

    /** Units from one position in preorder to another, exclusive: some under one parent, with all below them. */
    private record Stretch(int begin, int end) {}

    WayUp(UnitTree tree, Shape shape, OwnSums own, Workers workers) {
        this.tree = tree;
        this.shape = shape;
        this.own = own;
        this.workers = workers;
        this.employments = new long[tree.size()];
        this.undone = new AtomicIntegerArray(tree.size());
        this.done = new UnitSums[tree.size()];
        for (int unit = tree.size() - 1; unit >= 0; unit--) {
            employments[unit] += own.employments(unit);
            if (tree.parent(unit) != UnitTree.NO_PARENT) {
                employments[tree.parent(unit)] += employments[unit];
            }
        }
        cut();
    }

    private void cut() {
        long all = work(0);
        long most = workers.threads() == 1 ? all : all / ((long) workers.threads() * STRETCHES_A_THREAD);
        int unit = 0;
        while (unit < tree.size()) {
            int end = unit;
            long work = 0;
            while (end < tree.size() && tree.parent(end) == tree.parent(unit) && work + work(end) <= most) {
                work += work(end);
                end = tree.subtreeEnd(end);
            }
            if (tree.parent(unit) != UnitTree.NO_PARENT) {
                undone.incrementAndGet(tree.parent(unit));
            }
            boolean isAbove = end == unit && tree.subtreeEnd(unit) > unit + 1;
            if (!isAbove) {
                end = Math.max(end, unit + 1);
                stretches.add(new Stretch(unit, end));
            }
            unit = isAbove ? unit + 1 : end;
        }
    }

    /** How much a unit with all below it takes. */
    private long work(int unit) {
        return employments[unit] + (long) WORK_OF_UNIT * (tree.subtreeEnd(unit) - unit);
    }

    /** The sums of every unit with all below it. */
    UnitSums[] sums() {
        AtomicInteger next = new AtomicInteger();
        workers.run(() -> {
            OpenSums open = new OpenSums(shape);
            OwnSums.Adder adder = own.adder();
            for (int i = next.getAndIncrement(); i < stretches.size(); i = next.getAndIncrement()) {
                Stretch stretch = stretches.get(i);
                sum(stretch, open, adder);
                int above = tree.parent(stretch.begin());
                while (above != UnitTree.NO_PARENT && undone.decrementAndGet(above) == 0) {
                    sum(above, open, adder);
                    workers.advance(1);
                    above = tree.parent(above);
                }
            }
        });
        return done;
    }

    private void sum(Stretch stretch, OpenSums open, OwnSums.Adder adder) {
        int told = stretch.end();
        for (int unit = stretch.end() - 1; unit >= stretch.begin(); unit--) {
            sum(unit, open, adder);
            if (told - unit == UNITS_AT_A_TIME || unit == stretch.begin()) {
                workers.advance(told - unit);
                told = unit;
            }
        }
    }

    /** Sums one unit, when all below it are done. */
    private void sum(int unit, OpenSums open, OwnSums.Adder adder) {
        adder.includeKeys(open, unit);
        int end = tree.subtreeEnd(unit);
        for (int child = unit + 1; child < end; child = tree.subtreeEnd(child)) {
            done[child].includeKeys(open);
        }
        open.open(employments[unit]);
        adder.addTo(open, unit);
        for (int child = unit + 1; child < end; child = tree.subtreeEnd(child)) {
            open.add(done[child]);
        }
        done[unit] = open.sealed();
    }
}
