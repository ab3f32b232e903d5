package org.kompetens.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kompetens.organisation.UnitTree;

/**
 * What can be worked out of those who hold one level of one competence and of whom outcomes do not decide it, from all that is
 * shown of the units that need it: for each unit the fewest and the most there can be. It is found by going up the tree and down
 * again, which is exact where each unit is the sum of those below it and of its own staff; somebody who is employed in two units
 * only makes it wider.
 */
final class HoldersAudit {

    private static final int NONE = -1;

    /** From the root down, each unit once. */
    private final List<CoveragePlace> places;

    private final HolderRanges ranges;
    private final Set<CoveragePlace> hidden;
    private final int[] parents;

    /** Of each unit those who are in none of those below it that need the same. */
    private final List<FiguresBesideHolders> own = new ArrayList<>();

    private final long[] fewest;
    private final long[] most;

    /**
     * Works it out.
     *
     * @param alike all that need the same level of the same competence
     * @param hidden those of which it is hidden who holds it
     */
    HoldersAudit(UnitTree tree, List<CoveragePlace> alike, Set<CoveragePlace> hidden, HolderRanges ranges) {
        BitSet units = new BitSet();
        this.places = alike.stream()
                .sorted(Comparator.comparingInt(CoveragePlace::unit))
                .filter(place -> {
                    boolean isNew = !units.get(place.unit());
                    units.set(place.unit());
                    return isNew;
                })
                .toList();
        this.ranges = ranges;
        this.hidden = hidden;
        this.parents = new int[places.size()];
        this.fewest = new long[places.size()];
        this.most = new long[places.size()];
        for (int i = 0; i < parents.length; i++) {
            int parent = i - 1;
            while (parent != NONE
                    && !tree.isWithin(places.get(i).unit(), places.get(parent).unit())) {
                parent = parents[parent];
            }
            parents[i] = parent;
            own.add(ranges.beside(places.get(i)));
            if (parent != NONE) {
                own.set(parent, own.get(parent).without(ranges.beside(places.get(i))));
            }
        }
        goUp();
        goDown();
    }

    private void goUp() {
        for (int i = 0; i < most.length; i++) {
            fewest[i] = ranges.least(own.get(i));
            most[i] = ranges.most(own.get(i));
        }
        for (int i = parents.length - 1; i >= 0; i--) {
            if (!hidden.contains(places.get(i))) {
                fewest[i] = ranges.holding(ranges.beside(places.get(i)));
                most[i] = fewest[i];
            }
            if (parents[i] != NONE) {
                fewest[parents[i]] += fewest[i];
                most[parents[i]] += most[i];
            }
        }
    }

    /** Of what a unit has, each below it has at least what the others cannot have, and at most what they can be without. */
    private void goDown() {
        long[] fewestOfParts = new long[parents.length];
        long[] mostOfParts = new long[parents.length];
        for (int i = 0; i < parents.length; i++) {
            fewestOfParts[i] = ranges.least(own.get(i));
            mostOfParts[i] = ranges.most(own.get(i));
        }
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != NONE) {
                fewestOfParts[parents[i]] += fewest[i];
                mostOfParts[parents[i]] += most[i];
            }
        }
        for (int i = 0; i < parents.length; i++) {
            int parent = parents[i];
            if (parent != NONE) {
                long others = mostOfParts[parent] - most[i];
                long without = fewestOfParts[parent] - fewest[i];
                long fewestHere = Math.max(fewest[i], fewest[parent] - others);
                long mostHere = Math.min(most[i], most[parent] - without);
                mostOfParts[parent] += mostHere - most[i];
                fewestOfParts[parent] += fewestHere - fewest[i];
                fewest[i] = fewestHere;
                most[i] = mostHere;
            }
        }
    }

    /**
     * The units of which a number that must not be known can have no values that are the width apart: a hidden one, or of own staff,
     * where it tells of a few.
     */
    BitSet unproven() {
        BitSet unproven = new BitSet();
        long[] fewestBelow = new long[parents.length];
        long[] mostBelow = new long[parents.length];
        boolean[] isAbove = new boolean[parents.length];
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != NONE) {
                fewestBelow[parents[i]] += fewest[i];
                mostBelow[parents[i]] += most[i];
                isAbove[parents[i]] = true;
            }
        }
        for (int i = 0; i < parents.length; i++) {
            CoveragePlace place = places.get(i);
            boolean isNarrow =
                    hidden.contains(place) && ranges.mustBeOpen(place) && most[i] - fewest[i] < ranges.width(place);
            long mostOwn = Math.min(ranges.most(own.get(i)), most[i] - fewestBelow[i]);
            long fewestOwn = Math.max(ranges.least(own.get(i)), fewest[i] - mostBelow[i]);
            boolean isOwnNarrow =
                    isAbove[i] && ranges.tellsOfFew(own.get(i)) && mostOwn - fewestOwn < ranges.width(own.get(i));
            unproven.set(place.unit(), isNarrow || isOwnNarrow);
        }
        return unproven;
    }
}
