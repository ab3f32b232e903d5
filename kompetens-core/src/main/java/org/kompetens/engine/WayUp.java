package org.kompetens.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kompetens.organisation.UnitTree;

/**
 * The way of the sums from the leaves to the root, from the last unit in preorder to the first, so that a unit is done
 * before the one above it.
 *
 * <p>Several threads share it like this. The tree is cut into stretches of about the same size: each holds some
 * neighbouring units under one parent, with all below them. These are done at the same time, and so are the units above
 * all stretches as far as their own employments go. What comes up to those is then added by one thread: in a tree as
 * organisations have it there are few of them; in a chain, or a comb, nearly all.
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

    /** For each unit with all below it how many employments are booked, and which keys there are. */
    private final long[] employments;

    private final @Nullable KeySet[] keys;

    private final UnitSums[] done;

    /**
     * Some units under one parent with all below them, or a unit above such by itself.
     *
     * @param above whether it is the latter
     */
    private record Stretch(int begin, int end, boolean above) {}

    WayUp(UnitTree tree, Shape shape, OwnSums own, Workers workers) {
        this.tree = tree;
        this.shape = shape;
        this.own = own;
        this.workers = workers;
        this.employments = new long[tree.size()];
        this.keys = new KeySet[tree.size()];
        this.done = new UnitSums[tree.size()];
    }

    /** The sums of every unit with all below it. */
    UnitSums[] sums() {
        joinKeys();
        List<Stretch> stretches = stretches();
        @Nullable OpenSums[] sums = new OpenSums[stretches.size()];
        AtomicInteger next = new AtomicInteger(stretches.size());
        workers.run(() -> {
            OwnSums.Adder adder = own.adder();
            for (int i = next.decrementAndGet(); i >= 0; i = next.decrementAndGet()) {
                Stretch stretch = stretches.get(i);
                sums[i] = stretch.above() ? ofItself(stretch.begin(), adder) : below(stretch, adder);
            }
        });
        join(stretches, sums);
        return done;
    }

    /** Puts together the units above all stretches, of which {@code sums} has what they have of their own. */
    private void join(List<Stretch> stretches, @Nullable OpenSums[] sums) {
        Map<Integer, OpenSums> above = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            OpenSums ofItself = sums[i];
            if (stretches.get(i).above() && ofItself != null) {
                above.put(stretches.get(i).begin(), ofItself);
            }
        }
        for (int i = sums.length - 1; i >= 0; i--) {
            workers.advance(0);
            int first = stretches.get(i).begin();
            OpenSums open = above.remove(first);
            if (open != null) {
                done[first] = open.sealed();
            }
            OpenSums parent = above.get(tree.parent(first));
            OpenSums part = sums[i];
            if (parent != null && part != null && open == null) {
                parent.add(part);
            } else if (parent != null) {
                parent.add(done[first]);
            }
        }
    }

    /** A unit has every key that one below it has; known beforehand, no row ever has to be inserted. */
    private void joinKeys() {
        for (int unit = tree.size() - 1; unit >= 0; unit--) {
            employments[unit] += own.employments(unit);
            if (own.has(unit)) {
                own.addKeysTo(keysOf(unit), unit);
            }
            KeySet all = keys[unit];
            int parent = tree.parent(unit);
            if (parent != UnitTree.NO_PARENT) {
                employments[parent] += employments[unit];
                if (all != null) {
                    keysOf(parent).addAll(all);
                }
            }
            if (all != null) {
                all.closed();
            }
        }
    }

    private KeySet keysOf(int unit) {
        KeySet set = keys[unit];
        if (set == null) {
            set = new KeySet(shape.keys());
            keys[unit] = set;
        }
        return set;
    }

    private List<Stretch> stretches() {
        long all = work(0);
        long most = workers.threads() == 1 ? all : all / ((long) workers.threads() * STRETCHES_A_THREAD);
        List<Stretch> stretches = new ArrayList<>();
        int unit = 0;
        while (unit < tree.size()) {
            int end = unit;
            long work = 0;
            while (end < tree.size() && tree.parent(end) == tree.parent(unit) && work + work(end) <= most) {
                work += work(end);
                end = tree.subtreeEnd(end);
            }
            boolean above = end == unit;
            stretches.add(new Stretch(unit, above ? unit + 1 : end, above));
            unit = above ? unit + 1 : end;
        }
        return stretches;
    }

    /** How much a unit with all below it takes. */
    private long work(int unit) {
        return employments[unit] + (long) WORK_OF_UNIT * (tree.subtreeEnd(unit) - unit);
    }

    private @Nullable OpenSums ofItself(int unit, OwnSums.Adder adder) {
        OpenSums sums = open(unit);
        if (sums == null) {
            done[unit] = UnitSums.NONE;
        } else {
            adder.addTo(sums, unit);
        }
        workers.advance(1);
        return sums;
    }

    /** Does a stretch, and gives what comes up from it to the unit above, if that is more than one unit's sums. */
    private @Nullable OpenSums below(Stretch stretch, OwnSums.Adder adder) {
        @Nullable OpenSums[] open = new OpenSums[stretch.end() - stretch.begin()];
        boolean single = tree.subtreeEnd(stretch.begin()) == stretch.end();
        OpenSums above = single ? null : open(tree.parent(stretch.begin()));
        int told = stretch.end();
        for (int unit = stretch.end() - 1; unit >= stretch.begin(); unit--) {
            OpenSums sums = open[unit - stretch.begin()];
            if (sums == null) {
                sums = open(unit);
            }
            if (sums == null) {
                done[unit] = UnitSums.NONE;
            } else {
                adder.addTo(sums, unit);
                done[unit] = sums.sealed();
                open[unit - stretch.begin()] = null;
                addToParent(unit, stretch, open, above);
            }
            if (told - unit == UNITS_AT_A_TIME || unit == stretch.begin()) {
                workers.advance(told - unit);
                told = unit;
            }
        }
        return above;
    }

    private void addToParent(int unit, Stretch stretch, @Nullable OpenSums[] open, @Nullable OpenSums above) {
        int parent = tree.parent(unit);
        if (parent >= stretch.begin()) {
            OpenSums sums = open[parent - stretch.begin()];
            if (sums == null) {
                sums = open(parent);
                open[parent - stretch.begin()] = sums;
            }
            if (sums != null) {
                sums.add(done[unit]);
            }
        } else if (above != null) {
            above.add(done[unit]);
        }
    }

    /** The sums of a unit, still of nobody; none where there is nobody. */
    private @Nullable OpenSums open(int unit) {
        KeySet set = keys[unit];
        return set == null ? null : new OpenSums(set, shape, employments[unit]);
    }
}
