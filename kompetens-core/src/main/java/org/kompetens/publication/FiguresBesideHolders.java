package org.kompetens.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
 * @param exempt how many are exempt, where that is published; otherwise 0, as they are not told from those of whom it is not required
 * @param isRequired whether any of them has an outcome, or is exempt
 * @param areShown whether all is published that outcomes can tell of holders beside them
 */
record FiguresBesideHolders(
        long holders,
        long employed,
        long met,
        long notReached,
        long unknown,
        long exempt,
        boolean isRequired,
        boolean areShown) {

    /** Of a unit: the figures as they are, whether shown or not; those who are exempt only where it is shown how many they are. */
    static FiguresBesideHolders of(
            UnitFigures unit, CompetenceId competence, long holders, boolean areShown, boolean isExemptShown) {
        FiguresBesideHolders nothing =
                new FiguresBesideHolders(holders, unit.employed().persons(), 0, 0, 0, 0, false, areShown);
        return unit.competence(competence)
                .map(figures -> {
                    FiguresBesideHolders all = nothing;
                    for (OutcomeKind kind : OutcomeKind.values()) {
                        all = all.with(kind, figures.amount(kind.measure()).count());
                    }
                    return isExemptShown ? all : all.withoutExempt();
                })
                .orElse(nothing);
    }

    private FiguresBesideHolders with(OutcomeKind kind, long count) {
        return switch (kind) {
            case MET -> with(met + count, notReached, unknown, exempt, count);
            case SHORT -> with(met, notReached + count, unknown, exempt, count);
            case UNASSESSED, EXPIRED -> with(met, notReached, unknown + count, exempt, count);
            // Nothing is decided of who is exempt, as of everybody else of whom it is not required.
            case EXEMPT -> with(met, notReached, unknown, exempt + count, count);
        };
    }

    private FiguresBesideHolders with(long metNow, long notReachedNow, long unknownNow, long exemptNow, long more) {
        return new FiguresBesideHolders(
                holders, employed, metNow, notReachedNow, unknownNow, exemptNow, isRequired || more > 0, areShown);
    }

    private FiguresBesideHolders withoutExempt() {
        return with(met, notReached, unknown, 0, 0);
    }

    /** Those who are not in a part of it. What is hidden of either is hidden of what is left. */
    FiguresBesideHolders without(FiguresBesideHolders part) {
        return new FiguresBesideHolders(
                holders - part.holders,
                employed - part.employed,
                met - part.met,
                notReached - part.notReached,
                unknown - part.unknown,
                Math.max(0, exempt - part.exempt),
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
                || (!isRequired && settings.isSmall(Math.abs(employed)))
                || tellsOfFewOfSome(decided, settings);
    }

    /**
     * Whether it tells of a few of some of those of whom outcomes decide nothing, such as those of whom it is required, or the exempt:
     * where there are hardly any others, nearly all who hold it are among them, or nearly all who do not.
     */
    private boolean tellsOfFewOfSome(DecidedHolders decided, PublicationSettings settings) {
        long holding = holding(decided);
        long all = undecided(decided);
        List<Long> kinds = new ArrayList<>(List.of(exempt, employed - met - notReached - unknown - exempt));
        if (!decided.isHeldWhereMet()) {
            kinds.add(met);
        }
        if (decided.isHeldWhereShort().isEmpty()) {
            kinds.add(notReached);
        }
        return LongStream.range(1, (1L << kinds.size()) - 1)
                .map(some -> IntStream.range(0, kinds.size())
                        .filter(kind -> ((some >> kind) & 1) != 0)
                        .mapToLong(kinds::get)
                        .sum())
                .anyMatch(some -> isNearlyKnown(some, all - some, holding, settings));
    }

    /**
     * Whether it is known but for less than the width that a few of some hold it, or all but a few.
     *
     * @param others how many there are beside them
     * @param holding how many of all of them hold it
     */
    private static boolean isNearlyKnown(long some, long others, long holding, PublicationSettings settings) {
        long fewest = Math.max(0, holding - others);
        long most = Math.min(some, holding);
        return others >= 0
                && most - fewest < Math.min(settings.width(), some)
                && LongStream.rangeClosed(fewest, most)
                        .anyMatch(held -> settings.isSmall(held) || (held != 0 && settings.isSmall(some - held)));
    }
}
