package org.kompetens.internal.sums;

import java.util.Arrays;
import org.kompetens.internal.Preference;
import org.kompetens.internal.people.RankCode;

/** What one person holds of each competence: a state. Filled from one person's assessments, and emptied after. */
final class HeldStates {

    private final byte[] states;
    private final boolean[] merged;
    private final long[] preferences;
    private final int asOf;

    HeldStates(Shape shape, int asOf) {
        this.states = new byte[shape.competences()];
        this.merged = new boolean[shape.competences()];
        this.preferences = new long[shape.competences()];
        this.asOf = asOf;
        Arrays.fill(preferences, Long.MIN_VALUE);
    }

    byte[] states() {
        return states;
    }

    /** For each competence of which a rank is held, whether it rests on a merged level. */
    boolean[] merged() {
        return merged;
    }

    /** Takes one assessment into account, whatever came before it; of those that weigh the same the last one counts. */
    void take(int competence, int rankCode, int source, int date, int expiry, Preference preference) {
        if (date > asOf) {
            return;
        }
        if (expiry > asOf) {
            int rank = RankCode.rank(rankCode);
            long preferred = preference.of(date, source, rank);
            if (preferred >= preferences[competence]) {
                preferences[competence] = preferred;
                set(competence, Shape.STATE_EXPIRED + rank, RankCode.isMerged(rankCode));
            }
        } else if (states[competence] == Shape.STATE_UNASSESSED) {
            states[competence] = Shape.STATE_EXPIRED;
        }
    }

    void set(int competence, int state, boolean restsOnMerged) {
        states[competence] = (byte) state;
        merged[competence] = restsOnMerged;
    }

    void forget(int competence) {
        set(competence, Shape.STATE_UNASSESSED, false);
        preferences[competence] = Long.MIN_VALUE;
    }
}
