package org.kompetens.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** The units of two trees, each unit once: one that is in both has one index. */
final class BothTrees {

    private final Map<UnitId, Integer> indexes = new LinkedHashMap<>();
    private final UnitTree before;
    private final UnitTree after;
    private final int[] ofBefore;
    private final int[] ofAfter;

    BothTrees(UnitTree before, UnitTree after) {
        this.before = before;
        this.after = after;
        this.ofBefore = indexes(before);
        this.ofAfter = indexes(after);
    }

    private int[] indexes(UnitTree tree) {
        int[] ofTree = new int[tree.size()];
        for (int i = 0; i < ofTree.length; i++) {
            UnitId id = tree.unit(i).id();
            indexes.putIfAbsent(id, indexes.size());
            ofTree[i] = indexes.getOrDefault(id, 0);
        }
        return ofTree;
    }

    /** Those of the first tree in preorder, then those only in the second. */
    List<UnitId> units() {
        return new ArrayList<>(indexes.keySet());
    }

    /**
     * A unit and those below it, in the same order.
     *
     * @throws IllegalArgumentException if neither tree has such a unit
     */
    List<UnitId> unitsFrom(UnitId top) {
        indexOf(top);
        Set<UnitId> units = new LinkedHashSet<>();
        for (UnitTree tree : List.of(before, after)) {
            if (tree.contains(top)) {
                int first = tree.indexOf(top);
                tree.units().subList(first, tree.subtreeEnd(first)).forEach(unit -> units.add(unit.id()));
            }
        }
        return new ArrayList<>(units);
    }

    int indexOf(UnitId id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalArgumentException("no such unit before or after: " + id);
        }
        return index;
    }

    UnitTree tree(boolean isAfter) {
        return isAfter ? after : before;
    }

    int index(boolean isAfter, int inTree) {
        return (isAfter ? ofAfter : ofBefore)[inTree];
    }
}
