package org.kompetens.internal.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitTree;

/**
 * The way up the whole tree, from the leaves to the root, on several threads: something is done for each unit when it
 * has been done for all its children.
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
    private final Workers workers;

    /** For each unit the number of employments in it and below it. */
    private final long[] employments;

    private final List<Stretch> stretches = new ArrayList<>();

    /** For each unit above the stretches how many are not done of the stretches and units directly below it. */
    private final AtomicIntegerArray undone;

    /** Units from one position in preorder to another, exclusive: some under one parent, with all below them. */
    private record Stretch(int begin, int end) {}

    /**
     * The way up a tree.
     *
     * @param employments for each unit the number of employments in it and below it, by which the work is divided
     */
    WayUp(UnitTree tree, long[] employments, Workers workers) {
        this.tree = tree;
        this.workers = workers;
        this.employments = employments;
        this.undone = new AtomicIntegerArray(tree.size());
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

    /**
     * Visits all units.
     *
     * @param newVisitor gives each thread what it does for a unit, by its index
     */
    void go(Supplier<IntConsumer> newVisitor) {
        AtomicInteger next = new AtomicInteger();
        workers.run(() -> {
            IntConsumer visitor = newVisitor.get();
            for (int i = next.getAndIncrement(); i < stretches.size(); i = next.getAndIncrement()) {
                Stretch stretch = stretches.get(i);
                go(stretch, visitor);
                int above = tree.parent(stretch.begin());
                while (above != UnitTree.NO_PARENT && undone.decrementAndGet(above) == 0) {
                    visitor.accept(above);
                    workers.advance(1);
                    above = tree.parent(above);
                }
            }
        });
    }

    private void go(Stretch stretch, IntConsumer visitor) {
        int reported = stretch.end();
        for (int unit = stretch.end() - 1; unit >= stretch.begin(); unit--) {
            visitor.accept(unit);
            if (reported - unit == UNITS_AT_A_TIME || unit == stretch.begin()) {
                workers.advance(reported - unit);
                reported = unit;
            }
        }
    }
}
