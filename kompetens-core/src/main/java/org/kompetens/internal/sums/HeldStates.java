package org.kompetens.internal.sums;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.Precedence;
import org.kompetens.internal.people.AssessmentColumns;
import org.kompetens.internal.people.RankCode;

/**
 * In which state one person after another holds the competences that are asked for: never assessed, expired, or a rank
 * (see {@link Shape}). Of each competence the assessment with the highest {@link Precedence} decides; then narrower
 * ones may raise a broader one. For one thread.
 */
public final class HeldStates implements PersonStates {

    /** Lower than that of any assessment made so far. */
    private static final long NOTHING = Precedence.NONE + 1;

    private final int asOf;
    private final @Nullable Preference preference;

    /** For each competence where its state stands; those that are not asked for share one place after all others. */
    private final int[] places;

    private final byte[] states;
    private final boolean[] merged;

    /** For each state the precedence of the assessment that it comes from. */
    private final long[] precedences;

    private Asked asked = Asked.NOTHING;
    private byte[] selected = new byte[0];
    private boolean[] selectedMerged = new boolean[0];

    /**
     * Nothing is asked for yet.
     *
     * @param competences how many there are
     * @param asOf the as-of date, as the columns number it
     * @param preference how assessments are weighed; absent where each person's assessments stand in the columns with
     *     those of one competence in the order in which they are preferred, the best last
     */
    public HeldStates(int competences, int asOf, @Nullable Preference preference) {
        this.asOf = asOf;
        this.preference = preference;
        this.places = new int[competences];
        this.states = new byte[competences + 1];
        this.merged = new boolean[competences + 1];
        this.precedences = new long[competences + 1];
        Arrays.fill(places, competences);
    }

    /** What is asked for from now on. */
    public void ask(Asked next) {
        if (asked == next) {
            return;
        }
        for (int competence : asked.competences) {
            places[competence] = places.length;
        }
        for (int place = 0; place < next.competences.length; place++) {
            places[next.competences[place]] = place;
        }
        asked = next;
    }

    /** The states in which a person holds what is asked for, in its order; until the next person is asked about. */
    public byte[] by(AssessmentColumns columns, int person) {
        Arrays.fill(states, 0, asked.competences.length, (byte) Shape.STATE_UNASSESSED);
        Arrays.fill(precedences, 0, asked.competences.length, NOTHING);
        int end = columns.endOfAssessments(person);
        for (int i = columns.firstAssessment(person); i < end; i++) {
            take(columns, i, places[columns.competence(i)]);
        }
        for (int place : asked.merging) {
            merged[place] = RankCode.isMerged(states[place]);
            states[place] = (byte) RankCode.rank(states[place]);
        }
        asked.narrower.raise(states, merged);
        return states;
    }

    /** Of assessments of one precedence the last one decides. */
    private void take(AssessmentColumns columns, int assessment, int place) {
        int rankCode = columns.rankCode(assessment);
        long precedence = Precedence.of(
                asOf,
                asOf,
                columns.date(assessment),
                columns.expiry(assessment),
                columns.source(assessment),
                RankCode.rank(rankCode),
                preference);
        if (precedence >= precedences[place]) {
            precedences[place] = precedence;
            // Until all are taken, a state bears the mark of a merged level as the code of its rank does.
            states[place] = (byte) (Shape.STATE_EXPIRED + (Precedence.isValid(precedence) ? rankCode : 0));
        }
    }

    /** Of the last person, when all competences were asked for: assessments are gone through once. */
    @Override
    public byte[] select(int[] competences) {
        if (selected.length < competences.length) {
            selected = new byte[competences.length];
            selectedMerged = new boolean[competences.length];
        }
        for (int i = 0; i < competences.length; i++) {
            selected[i] = states[competences[i]];
            selectedMerged[i] = merged[competences[i]];
        }
        return selected;
    }

    @Override
    public boolean[] selectedMerged() {
        return selectedMerged;
    }

    /** For each of the last person's states that is a rank, whether it rests on a merged level. */
    boolean[] merged() {
        return merged;
    }
}
