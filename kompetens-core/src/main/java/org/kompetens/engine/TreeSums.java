package org.kompetens.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.kompetens.organisation.UnitTree;

/**
 * The sums of every unit with all below it. Immutable.
 *
 * <p>They are worked out from the last unit in preorder to the first, so that a unit is done before the one above it.
 * Slices of that order are done at the same time; of a unit whose subtree reaches beyond the end of its slice, and of
 * one above the begin, each slice makes a part, and the parts are put together at the end.
 */
public final class TreeSums {

    private static final int SLICES_A_THREAD = 16;

    private final Shape shape;
    private final UnitSums[] units;

    private TreeSums(Shape shape, UnitSums[] units) {
        this.shape = shape;
        this.units = units;
    }

    /** The shape of the sums. */
    public Shape shape() {
        return shape;
    }

    /**
     * The sums of a unit.
     *
     * @param index its index in the tree
     * @return the sums
     */
    public UnitSums unit(int index) {
        return units[index];
    }

    UnitSums[] copyOfUnits() {
        return units.clone();
    }

    /**
     * Sums that are known already.
     *
     * @param shape their shape
     * @param units those of every unit, in preorder; taken as its own
     * @return the sums
     */
    public static TreeSums of(Shape shape, UnitSums[] units) {
        return new TreeSums(shape, units);
    }

    /**
     * The sums of two groups of employees together.
     *
     * @param other sums of a shape like this
     * @return the sums of all
     * @throws ArithmeticException if a sum does not fit into a long
     */
    public TreeSums plus(TreeSums other) {
        if (!shape.isLike(other.shape) || units.length != other.units.length) {
            throw new IllegalArgumentException("sums must be of one shape");
        }
        UnitSums[] sums = new UnitSums[units.length];
        Arrays.setAll(sums, unit -> units[unit].plus(other.units[unit], shape));
        return new TreeSums(shape, sums);
    }

    /** Sums what the units have of their own up the tree. */
    static TreeSums up(UnitTree tree, Shape shape, OwnSums own, Workers workers) {
        return new Way(tree, shape, own).up(workers);
    }

    /** One way from the leaves to the root. */
    private static final class Way {

        private final UnitTree tree;
        private final Shape shape;
        private final OwnSums own;
        private final @Nullable KeySet[] keys;
        private final UnitSums[] done;

        /** Of each unit that does not lie within one slice with all below it: the parts of its sums. */
        private final AtomicReferenceArray<@Nullable Part> parts;

        private record Part(OpenSums sums, @Nullable Part next) {}

        Way(UnitTree tree, Shape shape, OwnSums own) {
            this.tree = tree;
            this.shape = shape;
            this.own = own;
            this.keys = new KeySet[tree.size()];
            this.done = new UnitSums[tree.size()];
            this.parts = new AtomicReferenceArray<>(tree.size());
        }

        TreeSums up(Workers workers) {
            joinKeys();
            int[] bounds = bounds(workers.threads() * SLICES_A_THREAD);
            AtomicInteger next = new AtomicInteger(bounds.length - 2);
            workers.run(() -> {
                for (int slice = next.getAndDecrement(); slice >= 0; slice = next.getAndDecrement()) {
                    upSlice(bounds[slice], bounds[slice + 1]);
                    workers.advance(bounds[slice + 1] - bounds[slice]);
                }
            });
            joinParts();
            return new TreeSums(shape, done);
        }

        /** A unit has every key that one below it has; known beforehand, no row ever has to be inserted. */
        private void joinKeys() {
            for (int unit = tree.size() - 1; unit >= 0; unit--) {
                if (own.has(unit)) {
                    own.addKeysTo(keysOf(unit), unit);
                }
                KeySet all = keys[unit];
                int parent = tree.parent(unit);
                if (all != null) {
                    all.closed();
                    if (parent != UnitTree.NO_PARENT) {
                        keysOf(parent).addAll(all);
                    }
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

        private int[] bounds(int slices) {
            int[] bounds = new int[Math.min(slices, tree.size()) + 1];
            Arrays.setAll(bounds, i -> (int) ((long) tree.size() * i / (bounds.length - 1)));
            return bounds;
        }

        private void upSlice(int begin, int end) {
            @Nullable OpenSums[] open = new OpenSums[end - begin];
            List<OpenSums> above = new ArrayList<>();
            List<Integer> aboveUnits = new ArrayList<>();
            OwnSums.Adder adder = own.adder();
            for (int unit = end - 1; unit >= begin; unit--) {
                KeySet set = keys[unit];
                if (set == null) {
                    done[unit] = UnitSums.NONE;
                    continue;
                }
                OpenSums sums = open[unit - begin];
                if (sums == null) {
                    sums = new OpenSums(set, shape);
                }
                open[unit - begin] = null;
                adder.addTo(sums, unit);
                if (tree.subtreeEnd(unit) > end) {
                    addPart(unit, sums);
                    continue;
                }
                done[unit] = sums.sealed();
                int parent = tree.parent(unit);
                if (parent >= begin) {
                    open(open, parent - begin, parent).add(done[unit]);
                } else if (parent != UnitTree.NO_PARENT) {
                    // The parents before the slice come in order: the last one asked for is asked for again, or one
                    // above.
                    int last = above.size() - 1;
                    if (last < 0 || aboveUnits.get(last) != parent) {
                        above.add(new OpenSums(keysOf(parent), shape));
                        aboveUnits.add(parent);
                        last++;
                    }
                    above.get(last).add(done[unit]);
                }
            }
            for (int i = 0; i < above.size(); i++) {
                addPart(aboveUnits.get(i), above.get(i));
            }
        }

        private OpenSums open(@Nullable OpenSums[] open, int at, int unit) {
            OpenSums sums = open[at];
            if (sums == null) {
                sums = new OpenSums(keysOf(unit), shape);
                open[at] = sums;
            }
            return sums;
        }

        private void addPart(int unit, OpenSums sums) {
            parts.accumulateAndGet(unit, new Part(sums, null), (known, part) -> new Part(sums, known));
        }

        private void joinParts() {
            for (int unit = tree.size() - 1; unit >= 0; unit--) {
                Part part = parts.get(unit);
                if (part != null) {
                    OpenSums sums = part.sums();
                    for (Part more = part.next(); more != null; more = more.next()) {
                        sums.add(more.sums());
                    }
                    done[unit] = sums.sealed();
                    int parent = tree.parent(unit);
                    if (parent != UnitTree.NO_PARENT) {
                        Part above = parts.get(parent);
                        if (above == null) {
                            above = new Part(new OpenSums(keysOf(parent), shape), null);
                            parts.set(parent, above);
                        }
                        above.sums().add(done[unit]);
                    }
                }
            }
        }
    }
}
