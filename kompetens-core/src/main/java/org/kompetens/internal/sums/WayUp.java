package org.kompetens.internal.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitTree;

/**
 * Sums up the tree from the leaves to the root: the sums of a unit are those of its own employments and of its
 * children. A unit is <em>done</em> when its sums are known, which needs all its children to be done.
 *
 * <p>For several threads, the tree is cut into <em>stretches</em> that take about the same time. A stretch is some
 * neighbouring children of one parent, with all units below them; one thread does all of it. The units that are in no
 * stretch are above them: the thread that completes the last child of such a unit does the unit itself next.
 * Organisations have few of those. A tree that is one long chain of units is done by one thread, as each unit has to
 * wait for the one below.
 */
final class WayUp {

    /** More stretches than threads, so that no thread waits long for another. */
    private static final int STRETCHES_A_THREAD = 8;

    /** What a unit costs besides its employments: as much as so many employments. */
    private static final int WORK_OF_UNIT = 8;

    /** After so many units progress is reported. */
    private static final int UNITS_AT_A_TIME = 64;

    private final UnitTree tree;
    private final Shape shape;
    private final OwnSums own;
    private final Workers workers;

    /** For each unit the number of employments in it and below it. */
    private final long[] employments;

    private final List<Stretch> stretches = new ArrayList<>();

    /** For each unit above the stretches how many are not done of the stretches and units directly below it. */
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

    /** Cuts the tree into stretches. */
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

    /** What a unit with all below it costs, in employments. */
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
        int reported = stretch.end();
        for (int unit = stretch.end() - 1; unit >= stretch.begin(); unit--) {
            sum(unit, open, adder);
            if (reported - unit == UNITS_AT_A_TIME || unit == stretch.begin()) {
                workers.advance(reported - unit);
                reported = unit;
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
