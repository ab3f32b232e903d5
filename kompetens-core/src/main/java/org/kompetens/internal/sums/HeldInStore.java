package org.kompetens.internal.sums;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kompetens.internal.Preference;
import org.kompetens.internal.people.RankCode;

/**
 * What one person of a store after another holds, as states: of all competences, each at its index; or of those that
 * matter in one post, each at its place there, which are so few that they are quickly gone through. For one thread.
 */
final class HeldInStore {

    private final StoreColumns store;
    private final int lastSeen;
    private final @Nullable Preference preference;

    /** Where the state of each competence stands. What matters to nobody stands after all others. */
    private final char[] places;

    private final byte[] states;
    private final boolean[] merged;
    private final long[] preferred;
    private int[] noted;
    private int[] merging;

    /** What is kept of a rank's code: of which the mark of a merged level is part only where it matters. */
    private int kept;

    private NarrowerRules narrower;

    /**
     * What persons hold of nothing yet.
     *
     * @param lastSeen the code of the as-of date
     * @param preference how assessments are weighed; absent if by the order in which the store has them
     */
    HeldInStore(StoreColumns store, Shape shape, int lastSeen, @Nullable Preference preference) {
        this.store = store;
        this.lastSeen = lastSeen;
        this.preference = preference;
        this.places = new char[shape.competences()];
        this.states = new byte[shape.competences() + 1];
        this.preferred = new long[preference == null ? 0 : states.length];
        this.merged = new boolean[states.length];
        this.noted = new int[0];
        this.merging = new int[0];
        this.narrower = NarrowerRules.NONE;
        this.kept = RankCode.RANK | RankCode.MERGED;
        Arrays.fill(places, (char) shape.competences());
    }

    /** From now on of all competences, without telling what is merged. */
    HeldInStore ofAll(Shape shape) {
        int[] all = new int[shape.competences()];
        Arrays.setAll(all, competence -> competence);
        note(all, new int[0], shape.narrower());
        kept = RankCode.RANK;
        return this;
    }

    /** From now on of those that matter in a post. */
    void of(Post post) {
        note(post.noted, post.notedMerging, post.narrower);
    }

    private void note(int[] competences, int[] mergingPlaces, NarrowerRules rules) {
        for (int competence : noted) {
            places[competence] = (char) places.length;
        }
        for (int place = 0; place < competences.length; place++) {
            places[competences[place]] = (char) place;
        }
        noted = competences;
        merging = mergingPlaces;
        narrower = rules;
    }

    /** The states in which a person holds them; until the next person is asked for. */
    byte[] by(int person) {
        Arrays.fill(states, 0, noted.length, (byte) Shape.STATE_UNASSESSED);
        int first = store.assessmentStarts[person];
        int end = store.assessmentStarts[person + 1];
        if (preference == null) {
            takeInOrder(first, end);
        } else {
            takePreferred(first, end, preference);
        }
        for (int place : merging) {
            merged[place] = RankCode.isMerged(states[place]);
            states[place] = (byte) RankCode.rank(states[place]);
        }
        narrower.raise(states, merged);
        return states;
    }

    /** For each of the last person's states that is a rank, whether it rests on a merged level. */
    boolean[] merged() {
        return merged;
    }

    /** A state, which as long as not all is taken bears the mark of a merged level as a rank's code does. */
    private static byte state(int rankCode) {
        return (byte) (Shape.STATE_EXPIRED + rankCode);
    }

    private void takeInOrder(int first, int end) {
        long[] assessments = store.assessments;
        for (int i = first; i < end; i++) {
            long assessment = assessments[i];
            if (PackedAssessment.date(assessment) <= lastSeen) {
                int place = places[PackedAssessment.competence(assessment)];
                if (PackedAssessment.expiry(assessment) > lastSeen) {
                    states[place] = state(PackedAssessment.rankCode(assessment) & kept);
                } else if (states[place] == Shape.STATE_UNASSESSED) {
                    states[place] = Shape.STATE_EXPIRED;
                }
            }
        }
    }

    private void takePreferred(int first, int end, Preference by) {
        for (int i = first; i < end; i++) {
            long assessment = store.assessments[i];
            int date = PackedAssessment.date(assessment);
            if (date > lastSeen) {
                continue;
            }
            int place = places[PackedAssessment.competence(assessment)];
            if (PackedAssessment.expiry(assessment) > lastSeen) {
                int rankCode = PackedAssessment.rankCode(assessment);
                long weight = by.of(date, PackedAssessment.source(assessment), RankCode.rank(rankCode));
                if (RankCode.rank(states[place]) <= Shape.STATE_EXPIRED || weight >= preferred[place]) {
                    preferred[place] = weight;
                    states[place] = state(rankCode & kept);
                }
            } else if (states[place] == Shape.STATE_UNASSESSED) {
                states[place] = Shape.STATE_EXPIRED;
            }
        }
    }
}
