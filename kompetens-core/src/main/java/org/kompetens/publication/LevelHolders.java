package org.kompetens.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kompetens.organisation.UnitTree;

/**
 * Who holds one level of one competence, in all units that need it: what is hidden of it beside numbers that must not be
 * known, so that they cannot be worked out of the units above and below.
 *
 * <p>Of a number that is shown, those of the units below it that are shown can be taken off. What is left is of the others
 * of the unit: its own staff, and units below that are hidden or need nothing of it.
 */
final class LevelHolders {

    private final UnitTree tree;
    private final int width;
    private final Rest rest;
    private final Function<CoveragePlace, Optional<Long>> employed;

    /** From the root down. */
    private final List<CoveragePlace> places;

    /** Tells of those who are left of a unit when some below it are taken off. */
    @FunctionalInterface
    interface Rest {

        /** Whether what is left is of few people, or tells of a few. */
        boolean isToProtect(CoveragePlace place, List<CoveragePlace> takenOff);
    }

    /**
     * The holders of one level.
     *
     * @param width how far apart at least the values are that a hidden number could have
     * @param employed how many are employed in a place; empty where that is hidden
     */
    LevelHolders(
            UnitTree tree,
            List<CoveragePlace> places,
            int width,
            Rest rest,
            Function<CoveragePlace, Optional<Long>> employed) {
        this.tree = tree;
        this.width = width;
        this.rest = rest;
        this.employed = employed;
        this.places = places.stream()
                .sorted(Comparator.comparingInt(CoveragePlace::unit))
                .toList();
    }

    /**
     * Hides more, where what is hidden could be worked out or what is left of a unit is to be protected: of units below, the
     * smallest first, and the unit itself where that does not help. To be asked again until nothing more is hidden.
     *
     * @param hidden what is hidden; more is added
     * @param canBeHidden whether a number was not shown before
     */
    void protect(Set<CoveragePlace> hidden, Predicate<CoveragePlace> canBeHidden) {
        for (int i = places.size() - 1; i >= 0; i--) {
            CoveragePlace place = places.get(i);
            if (hidden.contains(place)) {
                hideInSum(place, hidden, canBeHidden);
            } else if (!isSafe(place, hidden)) {
                Set<CoveragePlace> more = new HashSet<>(hidden);
                if (hideBelow(place, more, canBeHidden) || !canBeHidden.test(place)) {
                    hidden.addAll(more);
                } else {
                    hidden.add(place);
                }
            }
        }
    }

    /** A hidden number is the sum of those below, and of its own staff: if those are all shown, it could be summed up. */
    private void hideInSum(CoveragePlace place, Set<CoveragePlace> hidden, Predicate<CoveragePlace> canBeHidden) {
        Optional<Long> all = employed.apply(place);
        if (all.isEmpty() || all.get() == 0) {
            return;
        }
        List<CoveragePlace> below = nearestShown(place, hidden);
        while (all.get() - below.stream().mapToLong(this::people).sum() < width) {
            Optional<CoveragePlace> smallest = below.stream()
                    .filter(canBeHidden)
                    .min(Comparator.comparingLong(this::people).thenComparingInt(CoveragePlace::unit));
            if (smallest.isEmpty()) {
                return;
            }
            hidden.addAll(with(smallest.get(), hidden));
            below = nearestShown(place, hidden);
        }
    }

    /**
     * Hides units below, until what is left of a unit is safe; false if it never is. Each time the smallest that is enough by
     * itself, or if none is, the smallest.
     */
    private boolean hideBelow(CoveragePlace place, Set<CoveragePlace> hidden, Predicate<CoveragePlace> canBeHidden) {
        while (!isSafe(place, hidden)) {
            List<CoveragePlace> smallestFirst = nearestShown(place, hidden).stream()
                    .filter(canBeHidden)
                    .sorted(Comparator.comparingLong(this::people).thenComparingInt(CoveragePlace::unit))
                    .toList();
            if (smallestFirst.isEmpty()) {
                return false;
            }
            CoveragePlace next = smallestFirst.stream()
                    .filter(one -> isSafe(place, with(one, hidden)))
                    .findFirst()
                    .orElse(smallestFirst.get(0));
            hidden.addAll(with(next, hidden));
        }
        return true;
    }

    /** What is hidden with one more unit. */
    private Set<CoveragePlace> with(CoveragePlace more, Set<CoveragePlace> hidden) {
        Set<CoveragePlace> all = new HashSet<>(hidden);
        places.stream().filter(one -> one.unit() == more.unit()).forEach(all::add);
        return all;
    }

    /** Whether what is left of a unit may be known, and every hidden number in it may be more or less by the width. */
    private boolean isSafe(CoveragePlace place, Set<CoveragePlace> hidden) {
        List<CoveragePlace> below = nearestShown(place, hidden);
        if (!below.isEmpty() && rest.isToProtect(place, below)) {
            return false;
        }
        long holders = place.holders();
        long people = people(place);
        for (CoveragePlace one : below) {
            holders -= one.holders();
            people -= people(one);
        }
        for (CoveragePlace part : places) {
            if (hidden.contains(part)
                    && isBelow(part, place)
                    && below.stream().noneMatch(one -> isBelow(part, one))
                    && !isOpen(part, below, holders, people)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a hidden unit could have so many more or fewer of the holders who are left: of as many as its people, and as
     * few as the others can be without. How many its people are may be hidden, too; then they could be all who are left. Of
     * nobody there is nothing to tell.
     */
    private boolean isOpen(CoveragePlace part, List<CoveragePlace> takenOff, long holders, long people) {
        Optional<Long> all = employed.apply(part);
        if (all.isEmpty()) {
            return holders >= width;
        }
        if (all.get() == 0) {
            return true;
        }
        long own = all.get();
        for (CoveragePlace one : takenOff) {
            own -= isBelow(one, part) ? people(one) : 0;
        }
        long most = Math.min(holders, own);
        long least = Math.max(0, holders - (people - own));
        return most - least >= width;
    }

    private long people(CoveragePlace place) {
        return employed.apply(place).orElse(0L);
    }

    /** The uppermost of the shown units below a unit, each once. */
    private List<CoveragePlace> nearestShown(CoveragePlace above, Set<CoveragePlace> hidden) {
        List<CoveragePlace> nearest = new ArrayList<>();
        for (CoveragePlace one : places) {
            boolean isNew = nearest.isEmpty()
                    || !tree.isWithin(
                            one.unit(), nearest.get(nearest.size() - 1).unit());
            if (isNew && isBelow(one, above) && !hidden.contains(one)) {
                nearest.add(one);
            }
        }
        return nearest;
    }

    private boolean isBelow(CoveragePlace one, CoveragePlace above) {
        return one.unit() != above.unit() && tree.isWithin(one.unit(), above.unit());
    }
}
