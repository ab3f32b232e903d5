package org.kompetens.publication;

import java.util.Optional;
import java.util.function.Function;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.OutcomeKind.Standing;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;

/**
 * What stands beside the number of those who hold a competence among some people: all of a unit, or those of them who are in
 * none of some units below it.
 *
 * @param holders how many hold it
 * @param employed how many are employed; empty if that is hidden
 * @param isRequired whether anybody's profile or unit requires it of them, so that the following numbers are published
 * @param met of how many employments it is met; empty if that is hidden
 * @param notReached of how many it is short; empty if that is hidden
 * @param isUnknownShown whether it is shown of how many nothing valid is known
 */
record FiguresBesideHolders(
        long holders,
        Optional<Long> employed,
        boolean isRequired,
        Optional<Long> met,
        Optional<Long> notReached,
        boolean isUnknownShown) {

    private static final Optional<Long> NONE = Optional.of(0L);

    static FiguresBesideHolders of(PublishedUnit unit, CompetenceId competence, long holders) {
        Optional<Long> employed = count(unit.employed());
        return unit.competence(competence)
                .map(figures -> new FiguresBesideHolders(
                        holders,
                        employed,
                        true,
                        sum(true, kind -> count(figures.amount(kind.measure()))),
                        sum(false, kind -> count(figures.amount(kind.measure()))),
                        Standing.UNKNOWN.kinds().stream()
                                .allMatch(kind ->
                                        figures.amount(kind.measure()).shown().isPresent())))
                .orElseGet(() -> new FiguresBesideHolders(holders, employed, false, NONE, NONE, true));
    }

    /** Of a unit that was published before of the same date, and is not now. */
    static FiguresBesideHolders known(Earlier earlier, UnitId unit, CompetenceId competence, long holders) {
        return new FiguresBesideHolders(
                holders,
                count(earlier, FigureName.employed(unit)),
                earlier.isKnown(FigureName.cells(unit, competence))
                        || earlier.wasHidden(FigureName.cells(unit, competence)),
                sum(true, kind -> count(earlier, FigureName.outcome(unit, competence, kind))),
                sum(false, kind -> count(earlier, FigureName.outcome(unit, competence, kind))),
                Standing.UNKNOWN.kinds().stream()
                        .allMatch(kind -> earlier.isKnown(FigureName.outcome(unit, competence, kind))));
    }

    /** Of how many it is known that they hold what is required, or that they do not; empty if any part of that is hidden. */
    private static Optional<Long> sum(boolean isHeld, Function<OutcomeKind, Optional<Long>> count) {
        return Standing.KNOWN.kinds().stream()
                .filter(kind -> isHeld(kind) == isHeld)
                .map(count)
                .reduce(NONE, (sum, more) -> sum.flatMap(one -> more.map(other -> one + other)));
    }

    private static boolean isHeld(OutcomeKind known) {
        return switch (known) {
            case MET -> true;
            case SHORT -> false;
            case UNASSESSED, EXPIRED, EXEMPT -> throw new IllegalArgumentException("not known: " + known);
        };
    }

    private static Optional<Long> count(Earlier earlier, FigureName name) {
        return earlier.known(name).map(Amount::count);
    }

    private static Optional<Long> count(PublishedAmount amount) {
        return amount.shown().map(PublishedAmount.Shown::count);
    }

    /** Those who are not in a part of it. What is hidden of either is hidden of what is left. */
    FiguresBesideHolders without(FiguresBesideHolders part) {
        return new FiguresBesideHolders(
                holders - part.holders,
                minus(employed, part.employed),
                isRequired,
                minus(met, part.met),
                minus(notReached, part.notReached),
                isUnknownShown && part.isUnknownShown);
    }

    private static Optional<Long> minus(Optional<Long> all, Optional<Long> part) {
        return all.flatMap(one -> part.map(other -> one - other));
    }

    /**
     * Whether how many hold it may not be told: they are few, or all but a few, or nobody knows of how many; or it would tell of
     * an outcome that is hidden, or of a few.
     *
     * <p>Whoever meets what is required holds a level that is no higher: a few more or less are those who hold it unasked, or are
     * absent. Of a lower level than the highest that anybody requires, those who fall short may hold it, too: then it tells of
     * all outcomes.
     */
    boolean isToProtect(boolean isBelowRequired, PublicationSettings settings) {
        if (employed.isEmpty()
                || settings.isSmall(employed.get())
                || settings.isSmall(Math.abs(holders))
                || settings.isSmall(Math.abs(employed.get() - holders))) {
            return true;
        }
        boolean isUniform = employed.get() > 0 && (holders == 0 || holders == employed.get());
        return (isUniform && settings.hidesUniform()) || (isRequired && tells(isBelowRequired, settings));
    }

    private boolean tells(boolean isBelowRequired, PublicationSettings settings) {
        if (met.isEmpty() || settings.isSmall(Math.abs(met.get() - holders))) {
            return true;
        }
        return isBelowRequired
                && (notReached.isEmpty()
                        || !isUnknownShown
                        || settings.isSmall(Math.abs(met.get() + notReached.get() - holders)));
    }
}
