package org.kompetens.internal.sums;

import org.kompetens.internal.held.HeldState;

/**
 * As what a cell makes a person count, by the rank that is required and the state in which the competence is held. One
 * table for all competences, as only the rows in which the person counts differ from one to another.
 */
final class CellPersons {

    private final int states;

    /** For each required rank and each state, the fields in bits of {@link PersonFields}. */
    private final byte[] fields;

    /** The same, as {@link Marks} have them. */
    private final long[] marks;

    /** Those of ranks up to the highest one. */
    CellPersons(int highestRank) {
        this.states = HeldState.number(highestRank);
        this.fields = new byte[(highestRank + 1) * states];
        this.marks = new long[fields.length];
        for (int rank = 0; rank <= highestRank; rank++) {
            for (int state = 0; state < states; state++) {
                int bits = PersonFields.bitsOf(State.outcome(state, rank));
                fields[begin(rank) + state] = (byte) bits;
                marks[begin(rank) + state] = Marks.ofFields(bits);
            }
        }
    }

    /** Where what comes of a required rank begins; that of each state is so much further. */
    int begin(int requiredRank) {
        return requiredRank * states;
    }

    /** The fields in which the person counts, in bits of {@link PersonFields}. */
    int fields(int at) {
        return fields[at];
    }

    /** The same fields, to be {@linkplain Marks#of put} in the rows of a cell. */
    long marks(int at) {
        return marks[at];
    }
}
