package org.kompetens.publication;

import java.util.List;
import java.util.stream.Stream;

/**
 * Of whom outcomes decide whether they hold a level. Whoever meets what is required holds the required level, and who falls
 * short of it does not: so it depends on whether more is required than the level, or less. Of whom nothing valid is known holds
 * none.
 *
 * @param isHeldWhereMet whether whoever meets what is required holds the level; otherwise that says nothing of it
 * @param isNotHeldWhereShort whether whoever falls short of what is required does not hold the level
 */
record DecidedHolders(boolean isHeldWhereMet, boolean isNotHeldWhereShort) {

    /**
     * What outcomes may decide: several answers where different levels are required, as of some people one holds and of others
     * another.
     *
     * @param rank of the level
     * @param lowest the lowest rank that is required of anybody
     * @param highest the highest
     */
    static List<DecidedHolders> of(int rank, int lowest, int highest) {
        return answers(rank <= lowest, rank <= highest)
                .flatMap(isHeld -> answers(rank >= highest, rank >= lowest)
                        .map(isNotHeld -> new DecidedHolders(isHeld, isNotHeld)))
                .toList();
    }

    private static Stream<Boolean> answers(boolean isOfAll, boolean isOfSome) {
        return isOfAll == isOfSome ? Stream.of(isOfAll) : Stream.of(true, false);
    }
}
