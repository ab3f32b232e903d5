package org.kompetens.publication;

import java.util.List;
import java.util.function.Function;

/**
 * Between what numbers those can be who hold one level of one competence among people of whom outcomes do not decide it, for
 * somebody who knows how many people there are: none of them, or all. Where it can be seen that some of whom the competence is
 * met do not hold it here, as they are absent or were counted twice, any of those could be so.
 */
final class HolderRanges {

    private final Function<CoveragePlace, FiguresBesideHolders> beside;
    private final DecidedHolders decided;
    private final PublicationSettings settings;
    private final boolean isAnybodyAbsent;

    /**
     * The ranges.
     *
     * @param places all units that need the level
     * @param beside the figures beside each
     * @param decided of whom outcomes decide whether they hold it
     */
    HolderRanges(
            List<CoveragePlace> places,
            Function<CoveragePlace, FiguresBesideHolders> beside,
            DecidedHolders decided,
            PublicationSettings settings) {
        this.beside = beside;
        this.decided = decided;
        this.settings = settings;
        this.isAnybodyAbsent = places.stream().map(beside).anyMatch(figures -> figures.holding(decided) < 0);
    }

    FiguresBesideHolders beside(CoveragePlace place) {
        return beside.apply(place);
    }

    /** Those of a place who are in none of some below it that are in none of each other. */
    FiguresBesideHolders without(CoveragePlace place, List<CoveragePlace> below) {
        return below.stream().map(beside).reduce(beside(place), FiguresBesideHolders::without);
    }

    /** How many hold it of those of whom outcomes do not decide it. */
    long holding(FiguresBesideHolders people) {
        return people.holding(decided);
    }

    /** How many of them there can be at least. */
    long least(FiguresBesideHolders people) {
        return Math.min(holding(people), isAnybodyAbsent ? -people.decidedHolding(decided) : 0);
    }

    /** How many of them there can be at most. */
    long most(FiguresBesideHolders people) {
        return Math.max(holding(people), people.undecided(decided));
    }

    /** How far apart they can be. */
    long size(FiguresBesideHolders people) {
        return most(people) - least(people);
    }

    /** How far apart the values have to be that a hidden number could have: of fewer people than the width all that there can be. */
    long width(CoveragePlace place) {
        return width(beside(place));
    }

    /** The same of some people. */
    long width(FiguresBesideHolders people) {
        return Math.min(settings.width(), size(people));
    }

    /**
     * Whether a hidden number must be open by itself: others are hidden where outcomes are, and are as open as these are, since who
     * holds the level goes with who has met it.
     */
    boolean mustBeOpen(CoveragePlace place) {
        return beside(place).areShown() || tellsOfFew(beside(place));
    }

    /** Whether the number of some people tells of a few of whom outcomes decide nothing. */
    boolean tellsOfFew(FiguresBesideHolders people) {
        return people.tellsOfFewUndecided(decided, settings);
    }
}
