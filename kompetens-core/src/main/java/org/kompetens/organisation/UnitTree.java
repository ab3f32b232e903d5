package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units as a tree. Each unit has an index from 0, given in preorder: a parent before its children, children in the
 * order of their declaration, a unit's whole subtree before its next sibling. So the root has index 0, and the subtree
 * of a unit is the range from its index to its {@linkplain #subtreeEnd end}.
 */
public final class UnitTree {

    /** What stands for the parent of the root. */
    public static final int NO_PARENT = -1;

    private final List<OrganisationUnit> units;
    private final Map<UnitId, Integer> indexes;
    private final int[] parents;
    private final int[] depths;
    private final int[] subtreeEnds;
    private final int[] pathTops;

    /** Builds the tree of units that were checked: one root, every parent known, no cycle. */
    UnitTree(List<OrganisationUnit> declared) {
        this.units = inPreorder(declared);
        int size = units.size();
        this.indexes = new HashMap<>(size * 2);
        this.parents = new int[size];
        this.depths = new int[size];
        this.subtreeEnds = new int[size];
        for (int i = 0; i < size; i++) {
            OrganisationUnit unit = units.get(i);
            indexes.put(unit.id(), i);
            parents[i] = unit.parent().map(indexes::get).orElse(NO_PARENT);
            depths[i] = i == 0 ? 0 : depths[parents[i]] + 1;
            subtreeEnds[i] = i + 1;
        }
        for (int i = size - 1; i > 0; i--) {
            subtreeEnds[parents[i]] = Math.max(subtreeEnds[parents[i]], subtreeEnds[i]);
        }
        this.pathTops = heavyPathTops();
    }

    private static List<OrganisationUnit> inPreorder(List<OrganisationUnit> declared) {
        Map<Optional<UnitId>, List<OrganisationUnit>> children = new HashMap<>();
        for (OrganisationUnit unit : declared) {
            children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>()).add(unit);
        }
        List<OrganisationUnit> ordered = new ArrayList<>(declared.size());
        List<OrganisationUnit> waiting = new ArrayList<>(children.getOrDefault(Optional.<UnitId>empty(), List.of()));
        while (!waiting.isEmpty()) {
            OrganisationUnit next = waiting.remove(waiting.size() - 1);
            ordered.add(next);
            List<OrganisationUnit> below = children.getOrDefault(Optional.of(next.id()), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                waiting.add(below.get(i));
            }
        }
        return List.copyOf(ordered);
    }

    /**
     * For each unit the top of its heavy path. A heavy path goes from a unit on to the child with the largest subtree;
     * from any unit to the root one changes path at most log2(units) times, however deep the tree.
     */
    private int[] heavyPathTops() {
        int[] heaviest = new int[units.size()];
        for (int i = units.size() - 1; i > 0; i--) {
            int current = heaviest[parents[i]];
            if (current == 0 || subtreeEnds[i] - i >= subtreeEnds[current] - current) {
                heaviest[parents[i]] = i;
            }
        }
        int[] tops = new int[units.size()];
        for (int i = 1; i < tops.length; i++) {
            tops[i] = heaviest[parents[i]] == i ? tops[parents[i]] : i;
        }
        return tops;
    }

    /**
     * The number of units.
     *
     * @return at least 1
     */
    public int size() {
        return units.size();
    }

    /**
     * All units, each at its index.
     *
     * @return the units in preorder
     */
    public List<OrganisationUnit> units() {
        return units;
    }

    /**
     * The unit with an index.
     *
     * @param index from 0 to {@link #size()}, exclusive
     * @return the unit
     */
    public OrganisationUnit unit(int index) {
        return units.get(index);
    }

    /**
     * Whether there is such a unit.
     *
     * @param id the unit
     * @return true if the tree holds it
     */
    public boolean contains(UnitId id) {
        return indexes.containsKey(id);
    }

    /**
     * The index of a unit.
     *
     * @param id the unit
     * @return its index in preorder
     * @throws IllegalArgumentException if the tree does not hold it
     */
    public int indexOf(UnitId id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalArgumentException("no such unit in this organisation");
        }
        return index;
    }

    /**
     * The unit above.
     *
     * @param index a unit
     * @return the index of its parent, lower than its own; {@value #NO_PARENT} for the root
     */
    public int parent(int index) {
        return parents[index];
    }

    /**
     * How far below the root a unit stands.
     *
     * @param index a unit
     * @return 0 for the root
     */
    public int depth(int index) {
        return depths[index];
    }

    /**
     * Where the subtree of a unit ends.
     *
     * @param index a unit
     * @return the index after that of the last unit below it (exclusive); its own plus one where there is none below
     */
    public int subtreeEnd(int index) {
        return subtreeEnds[index];
    }

    /**
     * Whether a unit belongs to the subtree of another: it is the same or stands somewhere below. Takes the same short
     * time however large the tree.
     *
     * @param unit a unit
     * @param of the unit that may be the same or above
     * @return true if the subtree of the second holds the first
     */
    public boolean isWithin(int unit, int of) {
        return of <= unit && unit < subtreeEnds[of];
    }

    /**
     * Whether a unit belongs to the subtree of another, as {@link #isWithin(int, int)} for units of which the caller has
     * the ids.
     *
     * @param unit a unit
     * @param of the unit that may be the same or above
     * @return true if the subtree of the second holds the first
     * @throws IllegalArgumentException if the tree does not hold one of them
     */
    public boolean isWithin(UnitId unit, UnitId of) {
        return isWithin(indexOf(unit), indexOf(of));
    }

    /**
     * The units directly below.
     *
     * @param index a unit
     * @return the indexes of its children, in the order of their declaration
     */
    public List<Integer> children(int index) {
        List<Integer> children = new ArrayList<>();
        for (int child = index + 1; child < subtreeEnds[index]; child = subtreeEnds[child]) {
            children.add(child);
        }
        return children;
    }

    /**
     * The lowest unit whose subtree holds two units. Takes time logarithmic in the number of units.
     *
     * @param first a unit
     * @param second a unit
     * @return the index of one of the two, or of a unit above both
     */
    public int lowestCommonAncestor(int first, int second) {
        int a = first;
        int b = second;
        while (pathTops[a] != pathTops[b]) {
            if (depths[pathTops[a]] >= depths[pathTops[b]]) {
                a = parents[pathTops[a]];
            } else {
                b = parents[pathTops[b]];
            }
        }
        return depths[a] <= depths[b] ? a : b;
    }
}
