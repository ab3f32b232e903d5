package org.kompetens.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kompetens.organisation.UnitTree;

/**
 * Who holds one level of one competence, in all units that need it: what is hidden of it beside numbers that must not be
 * known, so that they cannot be worked out of the units above and below.
 *
 * <p>Of a number that is shown, those of the units below it that are shown can be taken off, and of both those of whom
 * outcomes decide. What is left is of the others of the unit: its own staff, and units below that are hidden or need
 * nothing of it.
 */
final class LevelHolders {

    private final UnitTree tree;
    private final HolderRanges ranges;
    private final Rest rest;

    /** From the root down. */
    private final List<CoveragePlace> places;

    /** Tells of those who are left of a unit when some below it are taken off. */
    @FunctionalInterface
    interface Rest {

        /** Whether what is left is of few people, or tells of a few. */
        boolean isToProtect(CoveragePlace place, List<CoveragePlace> takenOff);
    }

    /** The holders of one level. */
    LevelHolders(UnitTree tree, List<CoveragePlace> places, HolderRanges ranges, Rest rest) {
        this.tree = tree;
        this.ranges = ranges;
        this.rest = rest;
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
        if (!ranges.mustBeOpen(place)) {
            return;
        }
        List<CoveragePlace> below = nearestShown(place, hidden);
        while (ranges.size(ranges.without(place, below)) < ranges.width(place)) {
            Optional<CoveragePlace> smallest =
                    below.stream().filter(canBeHidden).min(smallestFirst());
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
                    .sorted(smallestFirst())
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

    private Comparator<CoveragePlace> smallestFirst() {
        return Comparator.<CoveragePlace>comparingLong(one -> ranges.beside(one).employed())
                .thenComparingInt(CoveragePlace::unit);
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
        FiguresBesideHolders left = ranges.without(place, below);
        List<CoveragePlace> hiddenIn = places.stream()
                .filter(part -> hidden.contains(part)
                        && isBelow(part, place)
                        && below.stream().noneMatch(one -> isBelow(part, one)))
                .toList();
        return hiddenIn.stream().filter(ranges::mustBeOpen).allMatch(part -> isOpen(part, below, left))
                && Stream.concat(Stream.of(place), hiddenIn.stream()).allMatch(part -> isOwnOpen(part, left));
    }

    /**
     * Whether a hidden unit could have so many more or fewer of the holders who are left: of as many as its people, and as
     * few as the others can be without.
     */
    private boolean isOpen(CoveragePlace part, List<CoveragePlace> takenOff, FiguresBesideHolders left) {
        FiguresBesideHolders own = ranges.without(
                part, takenOff.stream().filter(one -> isBelow(one, part)).toList());
        return range(own, left) >= ranges.width(part);
    }

    /**
     * Whether those could have so many more or fewer who belong to a unit and to none below it that needs the same, if that tells
     * of a few: beside hidden units with hardly anybody of whom outcomes decide nothing they are as good as known.
     */
    private boolean isOwnOpen(CoveragePlace part, FiguresBesideHolders left) {
        List<CoveragePlace> below = nearestShown(part, Set.of());
        FiguresBesideHolders own = ranges.without(part, below);
        return below.isEmpty() || !ranges.tellsOfFew(own) || range(own, left) >= ranges.width(own);
    }

    /** How far apart the numbers are that some could hold of those who are left. */
    private long range(FiguresBesideHolders some, FiguresBesideHolders left) {
        FiguresBesideHolders others = left.without(some);
        long holding = ranges.holding(left);
        long most = Math.min(ranges.most(some), holding - ranges.least(others));
        long least = Math.max(ranges.least(some), holding - ranges.most(others));
        return most - least;
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
