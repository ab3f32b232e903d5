package org.kompetens.internal.held;

/**
 * The state in which a competence is held, as a number that is greater for what is better: never assessed, assessed with
 * nothing of it valid, nothing held, which is rank 0, then the ranks of the levels.
 */
public final class HeldState {

    /** Never assessed. */
    public static final int UNASSESSED = 0;

    /** Assessed, and nothing of it valid. */
    public static final int EXPIRED = 1;

    /** Assessed, and nothing held: rank 0. */
    public static final int NOTHING = 2;

    private HeldState() {}

    /** The state in which a rank is held; those above it are higher ranks, those below it lower ones, or unknown. */
    public static int ofRank(int rank) {
        return NOTHING + rank;
    }

    /** How many states there are where the highest rank is this. */
    public static int number(int highestRank) {
        return ofRank(highestRank) + 1;
    }

    /** Whether it is known what is held. */
    public static boolean isKnown(int state) {
        return state > EXPIRED;
    }

    /** Whether it is known that something is held. */
    public static boolean isSomething(int state) {
        return state > NOTHING;
    }
}
