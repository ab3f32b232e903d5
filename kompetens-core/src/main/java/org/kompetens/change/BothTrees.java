package org.kompetens.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * The unit trees before and after, and where a unit of the one stands in the other.
 *
 * @param before the one
 * @param after the other
 */
record BothTrees(UnitTree before, UnitTree after) {

    static final int NONE = -1;

    /** Those of the first tree in preorder, then those only in the second. */
    List<UnitId> units() {
        List<UnitId> units = new ArrayList<>();
        before.units().forEach(unit -> units.add(unit.id()));
        after.units().stream()
                .map(OrganisationUnit::id)
                .filter(unit -> !before.contains(unit))
                .forEach(units::add);
        return units;
    }

    /**
     * A unit and those below it, in the same order.
     *
     * @throws IllegalArgumentException if neither tree has such a unit
     */
    List<UnitId> unitsFrom(UnitId top) {
        Set<UnitId> units = new LinkedHashSet<>();
        for (UnitTree tree : List.of(before, after)) {
            if (tree.contains(top)) {
                int first = tree.indexOf(top);
                tree.units().subList(first, tree.subtreeEnd(first)).forEach(unit -> units.add(unit.id()));
            }
        }
        if (units.isEmpty()) {
            throw new IllegalArgumentException("no such unit before or after");
        }
        return new ArrayList<>(units);
    }

    /** Whether in both trees the same units stand at the same places. */
    boolean areOne() {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(unit -> before.parent(unit) == after.parent(unit)
                                && before.unit(unit)
                                        .id()
                                        .equals(after.unit(unit).id()));
    }

    /** The index of a unit in a tree; {@link #NONE} where it is not there. */
    static int index(UnitTree tree, UnitId unit) {
        return tree.contains(unit) ? tree.indexOf(unit) : NONE;
    }
}
