package org.kompetens.publication;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.rollup.UnitFigures;

/**
 * The number of those who hold a level among some people, and what the roll-up counts of the same people: all of a unit, or those
 * of them who are in none of some units below it. Outcomes are counted by employment: somebody with two is met twice and holds
 * once, and whoever is absent is met and holds nothing here.
 *
 * @param holders how many hold it
 * @param employed how many are employed
 * @param met of how many the competence is met
 * @param notReached of how many it is short
 * @param unknown of how many nothing valid is known
 * @param isRequired whether any of them has an outcome, or is exempt
 * @param areShown whether all is published that outcomes can tell of holders beside them
 */
record FiguresBesideHolders(
        long holders, long employed, long met, long notReached, long unknown, boolean isRequired, boolean areShown) {

    /** Of a unit: the figures as they are, whether shown or not. */
    static FiguresBesideHolders of(UnitFigures unit, CompetenceId competence, long holders, boolean areShown) {
        FiguresBesideHolders nothing =
                new FiguresBesideHolders(holders, unit.employed().persons(), 0, 0, 0, false, areShown);
        return unit.competence(competence)
                .map(figures -> {
                    FiguresBesideHolders all = nothing;
                    for (OutcomeKind kind : OutcomeKind.values()) {
                        all = all.with(kind, figures.amount(kind.measure()).count());
                    }
                    return all;
                })
                .orElse(nothing);
    }

    private FiguresBesideHolders with(OutcomeKind kind, long count) {
        return switch (kind) {
            case MET -> with(met + count, notReached, unknown, count);
            case SHORT -> with(met, notReached + count, unknown, count);
            case UNASSESSED, EXPIRED -> with(met, notReached, unknown + count, count);
            // Nothing is decided of who is exempt, as of everybody else of whom it is not required.
            case EXEMPT -> with(met, notReached, unknown, count);
        };
    }

    private FiguresBesideHolders with(long metNow, long notReachedNow, long unknownNow, long more) {
        return new FiguresBesideHolders(
                holders, employed, metNow, notReachedNow, unknownNow, isRequired || more > 0, areShown);
    }

    /** Those who are not in a part of it. What is hidden of either is hidden of what is left. */
    FiguresBesideHolders without(FiguresBesideHolders part) {
        return new FiguresBesideHolders(
                holders - part.holders,
                employed - part.employed,
                met - part.met,
                notReached - part.notReached,
                unknown - part.unknown,
                isRequired,
                areShown && part.areShown);
    }

    /** Of how many outcomes do not decide whether they hold it. */
    long undecided(DecidedHolders decided) {
        return employed
                - unknown
                - (decided.isHeldWhereMet() ? met : 0)
                - (decided.isHeldWhereShort().isPresent() ? notReached : 0);
    }

    /** How many of those hold it; fewer than none where some of whom it is met are absent, or counted twice. */
    long holding(DecidedHolders decided) {
        return holders - decidedHolding(decided);
    }

    /** Of how many outcomes decide that they hold it, if they are not absent. */
    long decidedHolding(DecidedHolders decided) {
        return (decided.isHeldWhereMet() ? met : 0)
                + (decided.isHeldWhereShort().equals(Optional.of(true)) ? notReached : 0);
    }

    /** Whether the number of holders tells of a few people: it is of few, or of all but a few, or it tells of a few undecided ones. */
    boolean tellsOfFew(DecidedHolders decided, PublicationSettings settings) {
        boolean isUniform = employed > 0 && (holders == 0 || holders == employed);
        return settings.isSmall(Math.abs(holders))
                || settings.isSmall(Math.abs(employed - holders))
                || tellsOfFewUndecided(decided, settings)
                || (isUniform && settings.hidesUniform());
    }

    /**
     * Whether it tells of a few of those of whom outcomes decide nothing: so many of them hold it, or all but so many. That none
     * of them holds it tells nothing of them, few as they may be: of whom nothing is required hardly anything is recorded. Where
     * nothing is required of anybody here, it does.
     */
    boolean tellsOfFewUndecided(DecidedHolders decided, PublicationSettings settings) {
        long holding = holding(decided);
        return settings.isSmall(Math.abs(holding))
                || (holding != 0 && settings.isSmall(Math.abs(undecided(decided) - holding)))
                || (!isRequired && settings.isSmall(Math.abs(employed)));
    }
}
