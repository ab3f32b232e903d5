package org.kompetens.internal.sums;

import java.util.List;
import java.util.stream.Stream;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.held.HeldState;

/** The fields of the rows of tasks and of what they need: distinct persons, by what comes of what they hold. */
public final class TaskFields {

    /** What can come of what a task needs: nothing waives it. */
    public static final List<OutcomeKind> OUTCOMES = Stream.of(OutcomeKind.values())
            .filter(kind -> kind.standing() != OutcomeKind.Standing.WAIVED)
            .toList();

    /** Of whom that rests on a level that a mapping merged. */
    public static final int MERGED = OUTCOMES.size();

    /** Whom the task concerns, those who are absent included. */
    public static final int CONCERNED = MERGED + 1;

    /** How many there are. */
    static final int NUMBER = CONCERNED + 1;

    private TaskFields() {}

    /** The field of an outcome. */
    public static int of(OutcomeKind outcome) {
        return OUTCOMES.indexOf(outcome);
    }

    /**
     * What comes of what is held.
     *
     * @param state as {@link HeldState} numbers it
     * @param neededRank the rank that is needed
     */
    public static OutcomeKind outcome(int state, int neededRank) {
        return State.outcome(state, neededRank);
    }
}
