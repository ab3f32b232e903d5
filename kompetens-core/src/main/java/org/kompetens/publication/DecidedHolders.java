package org.kompetens.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of whom outcomes decide whether they hold a level. Whoever meets what is required holds the required level, and who falls
 * short of it does not, but holds some level, if the scale does not name that one holds nothing: so it depends on whether more is
 * required than the level, or less. Of whom nothing valid is known holds none.
 *
 * @param isHeldWhereMet whether whoever meets what is required holds the level; otherwise that says nothing of it
 * @param isHeldWhereShort whether whoever falls short of what is required holds the level; empty if that says nothing of it
 */
record DecidedHolders(boolean isHeldWhereMet, Optional<Boolean> isHeldWhereShort) {

    /**
     * What outcomes may decide: several answers where different levels are required, as of some people one holds and of others
     * another; and where somebody could hold nothing, as hardly anybody does.
     *
     * @param rank of the level
     * @param lowest the lowest rank that is required of anybody
     * @param highest the highest
     * @param canHoldNothing whether the scale names that one holds nothing
     */
    static List<DecidedHolders> of(int rank, int lowest, int highest, boolean canHoldNothing) {
        return answers(rank <= lowest, rank <= highest)
                .flatMap(isHeld -> whereShort(rank, lowest, highest, canHoldNothing)
                        .map(isHeldWhereShort -> new DecidedHolders(isHeld, isHeldWhereShort)))
                .toList();
    }

    private static Stream<Optional<Boolean>> whereShort(int rank, int lowest, int highest, boolean canHoldNothing) {
        return answers(rank >= highest, rank >= lowest)
                .flatMap(isNotHeld -> isNotHeld
                        ? Stream.of(Optional.of(false))
                        : rank == 1
                                ? answers(!canHoldNothing, true)
                                        .map(isHeld -> isHeld ? Optional.of(true) : Optional.empty())
                                : Stream.of(Optional.empty()));
    }

    private static Stream<Boolean> answers(boolean isOfAll, boolean isOfSome) {
        return isOfAll == isOfSome ? Stream.of(isOfAll) : Stream.of(true, false);
    }

    /** Whether who falls short of what is required does not hold the level: then how many are short tells nothing of holders. */
    boolean isNotHeldWhereShort() {
        return isHeldWhereShort.equals(Optional.of(false));
    }
}
