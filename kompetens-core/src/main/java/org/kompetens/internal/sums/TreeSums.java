package org.kompetens.internal.sums;

import java.util.Arrays;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitTree;

/** The sums of every unit with all below it. Immutable. */
public final class TreeSums {

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
     * @throws ArithmeticException if a sum would be too large
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
        long[] employments = new long[tree.size()];
        for (int unit = tree.size() - 1; unit >= 0; unit--) {
            employments[unit] += own.employments(unit);
            if (tree.parent(unit) != UnitTree.NO_PARENT) {
                employments[tree.parent(unit)] += employments[unit];
            }
        }
        UnitSums[] sums = new UnitSums[tree.size()];
        new WayUp(tree, employments, workers).go(() -> {
            OpenSums open = new OpenSums(shape);
            OwnSums.Adder adder = own.adder();
            return unit -> sums[unit] = sum(unit, sums, employments[unit], tree, open, adder);
        });
        return new TreeSums(shape, sums);
    }

    /** Sums one unit, when all below it are known. */
    private static UnitSums sum(
            int unit, UnitSums[] known, long employments, UnitTree tree, OpenSums open, OwnSums.Adder adder) {
        adder.includeKeys(open, unit);
        int end = tree.subtreeEnd(unit);
        for (int child = unit + 1; child < end; child = tree.subtreeEnd(child)) {
            known[child].includeKeys(open);
        }
        open.open(employments);
        adder.addTo(open, unit);
        for (int child = unit + 1; child < end; child = tree.subtreeEnd(child)) {
            open.add(known[child]);
        }
        return open.sealed();
    }
}
