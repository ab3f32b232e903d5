package org.kompetens.engine;

import java.util.Arrays;
import org.kompetens.internal.Preference;

/** What one person holds of each competence: a state. Filled from one person's assessments, and emptied after. */
final class HeldStates {

    private final byte[] states;
    private final long[] preferences;
    private final int asOf;

    HeldStates(Shape shape, int asOf) {
        this.states = new byte[shape.competences()];
        this.preferences = new long[shape.competences()];
        this.asOf = asOf;
        Arrays.fill(preferences, Long.MIN_VALUE);
    }

    byte[] states() {
        return states;
    }

    /** Takes one assessment into account, whatever came before it. */
    void take(int competence, int rank, int source, int date, int expiry, Preference preference) {
        if (date > asOf) {
            return;
        }
        if (expiry > asOf) {
            long preferred = preference.of(date, source, rank);
            if (preferred > preferences[competence]) {
                preferences[competence] = preferred;
                states[competence] = (byte) (Shape.STATE_EXPIRED + rank);
            }
        } else if (states[competence] == Shape.STATE_UNASSESSED) {
            states[competence] = Shape.STATE_EXPIRED;
        }
    }

    void set(int competence, int state) {
        states[competence] = (byte) state;
    }

    void forget(int competence) {
        states[competence] = Shape.STATE_UNASSESSED;
        preferences[competence] = Long.MIN_VALUE;
    }
}
