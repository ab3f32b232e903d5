package org.kompetens.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;

/** What numbers of holders tell together with those that were shown of other dates: of units that were moved, and of a few people. */
final class CoverageChangeGuard {

    private final UnitTree tree;
    private final Earlier earlier;
    private final PublicationSettings settings;
    private final MovedUnits moved;
    private final BiPredicate<UnitId, CompetenceId> isRequired;
    private final Function<FigureName, Optional<Amount>> shown;

    /**
     * Guards a coverage that is published beside figures of a roll-up, and after what these are published after.
     *
     * @param isRequired whether a competence is required of anybody in a unit
     * @param shown what is shown of a figure of the roll-up; empty if it is hidden
     */
    CoverageChangeGuard(
            PublishedRollup beside,
            BiPredicate<UnitId, CompetenceId> isRequired,
            Function<FigureName, Optional<Amount>> shown) {
        this.isRequired = isRequired;
        this.shown = shown;
        this.tree = beside.analysis().organisation().tree();
        this.earlier = beside.earlier();
        this.settings = beside.settings();
        this.moved = new MovedUnits(tree, earlier.ofOtherDates());
    }

    /**
     * Whether a number is another one than was shown of another date, and the difference would tell of a unit that was moved and
     * of which it was not shown; of several that were moved the same number tells.
     */
    boolean isToldByChange(CoveragePlace place) {
        FigureName name = name(place);
        long holders = place.holders();
        return earlier.shownOfOtherDates(name)
                .map(Amount::count)
                .filter(then -> then != holders || moved.toldBy(name.unit()).size() > 1)
                .anyMatch(then -> moved.toldBy(name.unit()).stream()
                        .anyMatch(told -> earlier.shownOfOtherDates(name.of(told))
                                .findAny()
                                .isEmpty()));
    }

    /**
     * Whether a few more or fewer hold a level than held that or another one of the competence in the unit at another date; or a few
     * more or fewer do not hold it, or hold it unasked or are absent.
     */
    boolean isFewFromAnotherDate(CoveragePlace place) {
        UnitId unit = tree.unit(place.unit()).id();
        FigureName met = FigureName.outcome(unit, place.competence(), OutcomeKind.MET);
        return settings.guardsChanges()
                && (earlier.holdersOfOtherDates(unit, place.competence())
                                .anyMatch(then -> isFewApart(then.count(), place.holders()))
                        || isDifferenceChanged(place, FigureName.employed(unit), count(FigureName.employed(unit)))
                        || isDifferenceChanged(
                                place, met, isRequired.test(unit, place.competence()) ? count(met) : Optional.of(0L)));
    }

    private Optional<Long> count(FigureName name) {
        return shown.apply(name).map(Amount::count);
    }

    /** Whether the holders and another number of the unit are a few people nearer to each other than at another date, or farther. */
    private boolean isDifferenceChanged(CoveragePlace place, FigureName other, Optional<Long> now) {
        return now.isPresent()
                && earlier.ofOtherDates().stream()
                        .map(EarlierPublication::shown)
                        .filter(then -> then.containsKey(name(place)) && then.containsKey(other))
                        .anyMatch(then ->
                                isFewApart(now.get() - place.holders(), count(then, other) - count(then, name(place))));
    }

    /** Whether a few more or fewer are left when some are taken off than at another date of which all were shown. */
    boolean isRestChangedByFew(CoveragePlace place, List<CoveragePlace> takenOff) {
        return settings.guardsChanges()
                && earlier.ofOtherDates().stream()
                        .map(EarlierPublication::shown)
                        .filter(then -> then.containsKey(name(place))
                                && takenOff.stream().allMatch(one -> then.containsKey(name(one))))
                        .anyMatch(then -> {
                            long change = change(place, then);
                            for (CoveragePlace one : takenOff) {
                                change -= change(one, then);
                            }
                            return settings.isSmall(Math.abs(change));
                        });
    }

    private long change(CoveragePlace place, Map<FigureName, Amount> then) {
        return place.holders() - count(then, name(place));
    }

    private static long count(Map<FigureName, Amount> shown, FigureName name) {
        return Objects.requireNonNull(shown.get(name)).count();
    }

    private boolean isFewApart(long one, long other) {
        return settings.isSmall(Math.abs(one - other));
    }

    private FigureName name(CoveragePlace place) {
        return place.name(tree);
    }
}
