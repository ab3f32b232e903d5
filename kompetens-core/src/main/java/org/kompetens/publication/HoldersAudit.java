package org.kompetens.publication;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.organisation.UnitTree;

/**
 * What can be worked out of those who hold one level of one competence, from all that is shown of the units that need it: for
 * each unit the fewest and the most there can be. It is found by going up the tree and down again, which is exact where each
 * unit is the sum of those below it and of its own staff; somebody who is employed in two units only makes it wider.
 */
final class HoldersAudit {

    /** More people than there are. */
    private static final long ANY = 1L << 40;

    private static final int NONE = -1;

    /** From the root down, each unit once. */
    private final List<CoveragePlace> places;

    private final Set<CoveragePlace> hidden;
    private final Function<CoveragePlace, Optional<Long>> employed;
    private final int[] parents;
    private final long[] fewest;
    private final long[] most;

    /** How many people of each unit are in none of those below it that need the same. */
    private final long[] own;

    /**
     * Works it out.
     *
     * @param alike all that need the same level of the same competence
     * @param hidden those of which it is hidden who holds it
     * @param employed how many are employed in a place; empty where that is hidden
     */
    HoldersAudit(
            UnitTree tree,
            List<CoveragePlace> alike,
            Set<CoveragePlace> hidden,
            Function<CoveragePlace, Optional<Long>> employed) {
        BitSet units = new BitSet();
        this.places = alike.stream()
                .sorted(Comparator.comparingInt(CoveragePlace::unit))
                .filter(place -> {
                    boolean isNew = !units.get(place.unit());
                    units.set(place.unit());
                    return isNew;
                })
                .toList();
        this.hidden = hidden;
        this.employed = employed;
        this.parents = new int[places.size()];
        this.fewest = new long[places.size()];
        this.most = new long[places.size()];
        this.own = new long[places.size()];
        for (int i = 0; i < parents.length; i++) {
            int parent = i - 1;
            while (parent != NONE
                    && !tree.isWithin(places.get(i).unit(), places.get(parent).unit())) {
                parent = parents[parent];
            }
            parents[i] = parent;
            own[i] = employed.apply(places.get(i)).orElse(ANY);
        }
        for (int i = parents.length - 1; i >= 0; i--) {
            Optional<Long> people = employed.apply(places.get(i));
            if (parents[i] != NONE) {
                own[parents[i]] -= own[parents[i]] >= ANY ? 0 : people.orElse(0L);
            }
        }
        goUp();
        goDown();
    }

    private void goUp() {
        for (int i = 0; i < most.length; i++) {
            most[i] = Math.max(0, own[i]);
        }
        for (int i = parents.length - 1; i >= 0; i--) {
            CoveragePlace place = places.get(i);
            if (hidden.contains(place)) {
                most[i] = Math.min(most[i], employed.apply(place).orElse(ANY));
            } else {
                fewest[i] = place.holders();
                most[i] = place.holders();
            }
            if (parents[i] != NONE) {
                fewest[parents[i]] += fewest[i];
                most[parents[i]] = Math.min(ANY, most[parents[i]] + most[i]);
            }
        }
    }

    /** Of what a unit has, each below it has at least what the others cannot have, and at most what they can be without. */
    private void goDown() {
        long[] fewestOfParts = new long[parents.length];
        long[] mostOfParts = new long[parents.length];
        for (int i = 0; i < parents.length; i++) {
            mostOfParts[i] = Math.max(0, own[i]);
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
     * The units of which a number that must not be known can have no values that are the width apart: a hidden one, of anybody;
     * or of own staff, where those who hold it or do not are few. Of fewer people than the width all numbers must be possible.
     */
    BitSet unproven(PublicationSettings settings) {
        BitSet unproven = new BitSet();
        long[] fewestBelow = new long[parents.length];
        long[] mostBelow = new long[parents.length];
        long[] holdersBelow = new long[parents.length];
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != NONE) {
                fewestBelow[parents[i]] += fewest[i];
                mostBelow[parents[i]] += most[i];
                holdersBelow[parents[i]] += places.get(i).holders();
            }
        }
        for (int i = 0; i < parents.length; i++) {
            boolean isOfAnybody = !employed.apply(places.get(i)).equals(Optional.of(0L));
            boolean isNarrow = hidden.contains(places.get(i)) && most[i] - fewest[i] < settings.width();
            long holders = places.get(i).holders() - holdersBelow[i];
            long mostOwn = Math.min(Math.max(0, own[i]), most[i] - fewestBelow[i]);
            long fewestOwn = Math.max(0, fewest[i] - mostBelow[i]);
            boolean isOfFew = settings.isSmall(Math.abs(holders)) || settings.isSmall(own[i] - holders);
            boolean isOwnNarrow = isOfFew && mostOwn - fewestOwn < Math.min(settings.width(), own[i]);
            unproven.set(places.get(i).unit(), (isOfAnybody && isNarrow) || isOwnNarrow);
        }
        return unproven;
    }
}
