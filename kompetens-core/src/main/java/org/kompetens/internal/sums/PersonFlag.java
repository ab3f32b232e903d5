package org.kompetens.internal.sums;

/**
 * As what a person counts in a unit, for one competence, for a dimension or for everything there. Each is one field of
 * the rows of persons, and one bit of a {@link Presence}.
 */
public enum PersonFlag {
    /** With a cell held below the required level. */
    SHORT {
        @Override
        boolean isOf(int state, int requiredRank) {
            return state > Shape.STATE_EXPIRED && state < Shape.STATE_EXPIRED + requiredRank;
        }
    },
    /** With a cell. In rows of people of whom nothing need be required: with an employment. */
    REQUIRED {
        @Override
        boolean isOf(int state, int requiredRank) {
            return true;
        }
    },
    /** With a cell of which every assessment has expired. */
    EXPIRED {
        @Override
        boolean isOf(int state, int requiredRank) {
            return state == Shape.STATE_EXPIRED;
        }
    };

    /** How many there are. */
    static final int NUMBER = values().length;

    private static final PersonFlag[] ALL = values();

    /** Whether a cell makes the person count as this. */
    abstract boolean isOf(int state, int requiredRank);

    /** The field of the rows of persons. */
    @SuppressWarnings("EnumOrdinal") // A field lives no longer than the sums.
    public int field() {
        return ordinal();
    }

    /** As what a person counts who has a cell, as bits. */
    static int bitsOf(int state, int requiredRank) {
        int bits = 0;
        for (PersonFlag flag : ALL) {
            bits |= flag.isOf(state, requiredRank) ? 1 << flag.field() : 0;
        }
        return bits;
    }
}
