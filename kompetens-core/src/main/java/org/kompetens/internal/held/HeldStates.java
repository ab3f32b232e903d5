package org.kompetens.internal.held;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kompetens.internal.Preference;
import org.kompetens.internal.people.AssessmentColumns;
import org.kompetens.internal.people.RankCode;

/**
 * In which state one person after another holds the competences that are asked for: never assessed, expired, or a rank
 * (see {@link HeldState}). Of each competence the assessment with the highest {@link Precedence} decides; then narrower
 * ones may raise a broader one. For one thread.
 */
public final class HeldStates implements PersonStates {

    /** Lower than that of any assessment made so far. */
    private static final long NOTHING = Precedence.NONE + 1;

    private final int asOf;
    private final @Nullable Preference preference;

    /**
     * For each competence where its state stands, and after them, for each succession, where that of its successor does;
     * those that are not asked for, and those that are not in force, share one place after all others.
     */
    private final int[] places;

    private final int nowhere;

    /** For each succession its successor; negative where it is not in force. */
    private final int[] successors;

    private final byte[] states;
    private final boolean[] merged;

    /** Whether any rank of the last person's is marked as merged. */
    private boolean marked;

    /** Of which any assessment has expired. */
    private final boolean[] expired;

    /** For each state the precedence of the assessment that it comes from. */
    private final long[] precedences;

    private Asked asked = Asked.NOTHING;
    private byte[] selected = new byte[0];
    private boolean[] selectedMerged = new boolean[0];

    /** Whether all that was asked for was selected, in its order, so that it need not be copied. */
    private boolean selectedAll;

    /**
     * Nothing is asked for yet.
     *
     * @param date the as-of date
     * @param asOf the same, as the columns number it
     * @param preference how assessments are weighed; absent where each person's assessments stand in the columns with
     *     those of one competence in the order in which they are preferred, the best last
     */
    public HeldStates(CompetenceNumbers numbers, LocalDate date, int asOf, @Nullable Preference preference) {
        int competences = numbers.size();
        this.asOf = asOf;
        this.nowhere = competences;
        this.successors = numbers.successions().stream()
                .mapToInt(one -> one.date().isAfter(date) ? -1 : one.successor().index())
                .toArray();
        this.preference = preference;
        this.places = new int[competences + successors.length];
        this.states = new byte[competences + 1];
        this.merged = new boolean[competences + 1];
        this.expired = new boolean[competences + 1];
        this.precedences = new long[competences + 1];
        Arrays.fill(places, competences);
    }

    /** What is asked for from now on. */
    public void ask(Asked next) {
        if (asked == next) {
            return;
        }
        for (int competence : asked.competences) {
            places[competence] = nowhere;
        }
        for (int place = 0; place < next.competences.length; place++) {
            places[next.competences[place]] = place;
        }
        for (int i = 0; i < successors.length; i++) {
            places[nowhere + i] = successors[i] < 0 ? nowhere : places[successors[i]];
        }
        asked = next;
    }

    /** The states in which a person holds what is asked for, in its order; until the next person is asked about. */
    public byte[] by(AssessmentColumns columns, int person) {
        boolean hasMerged = judge(columns, person, true);
        if (hasMerged) {
            markMerged(columns, person);
        } else if (marked) {
            Arrays.fill(merged, false);
        }
        marked = hasMerged;
        return states;
    }

    /** Marks each rank that would be lower, or none, without the assessments at merged levels. */
    private void markMerged(AssessmentColumns columns, int person) {
        int size = asked.competences.length;
        byte[] all = Arrays.copyOf(states, size);
        judge(columns, person, false);
        for (int place = 0; place < size; place++) {
            merged[place] = HeldState.isSomething(all[place]) && states[place] < all[place];
        }
        System.arraycopy(all, 0, states, 0, size);
    }

    /**
     * Works out the states.
     *
     * @param takesMerged whether assessments at merged levels count
     * @return whether there are any
     */
    private boolean judge(AssessmentColumns columns, int person, boolean takesMerged) {
        int size = asked.competences.length;
        Arrays.fill(states, 0, size, (byte) HeldState.UNASSESSED);
        if (preference != null) {
            Arrays.fill(precedences, 0, size, NOTHING);
        }
        if (!asked.narrower.isEmpty()) {
            Arrays.fill(expired, 0, size, false);
        }
        boolean hasMerged = false;
        boolean mayBeMerged = asked.mayBeMerged();
        int end = columns.endOfAssessments(person);
        for (int i = columns.firstAssessment(person); i < end; i++) {
            if (mayBeMerged && RankCode.isMerged(columns.rankCode(i))) {
                hasMerged = true;
                if (!takesMerged) {
                    continue;
                }
            }
            if (preference == null) {
                takeNext(columns, i);
            } else {
                takePreferred(columns, i, preference);
            }
        }
        asked.narrower.raise(states, expired);
        return hasMerged;
    }

    /** Where those of one competence come in the order of their precedence, the last valid one decides. */
    private void takeNext(AssessmentColumns columns, int assessment) {
        if (Precedence.isMade(columns.date(assessment), asOf)) {
            int place = places[columns.competence(assessment)];
            if (Precedence.isInForce(columns.expiry(assessment), asOf)) {
                states[place] = state(columns, assessment);
            } else {
                expired[place] = true;
                if (states[place] == HeldState.UNASSESSED) {
                    states[place] = HeldState.EXPIRED;
                }
            }
        }
    }

    /** Of assessments of one precedence any decides: they are of one rank. */
    private void takePreferred(AssessmentColumns columns, int assessment, Preference by) {
        int place = places[columns.competence(assessment)];
        long precedence = Precedence.of(
                asOf,
                asOf,
                columns.date(assessment),
                columns.expiry(assessment),
                columns.source(assessment),
                RankCode.rank(columns.rankCode(assessment)),
                by);
        expired[place] |= Precedence.isExpired(precedence);
        if (precedence >= precedences[place]) {
            precedences[place] = precedence;
            states[place] = Precedence.isValid(precedence) ? state(columns, assessment) : HeldState.EXPIRED;
        }
    }

    private static byte state(AssessmentColumns columns, int assessment) {
        return (byte) HeldState.ofRank(RankCode.rank(columns.rankCode(assessment)));
    }

    /** Of the last person, of competences that were asked for. Nothing is copied if they are all of these. */
    @Override
    public byte[] select(int[] competences) {
        selectedAll = competences == asked.own;
        if (selectedAll) {
            return states;
        }
        if (selected.length < competences.length) {
            selected = new byte[competences.length];
            selectedMerged = new boolean[competences.length];
        }
        for (int i = 0; i < competences.length; i++) {
            int place = places[competences[i]];
            selected[i] = states[place];
            selectedMerged[i] = merged[place];
        }
        return selected;
    }

    @Override
    public boolean[] selectedMerged() {
        return selectedAll ? merged : selectedMerged;
    }

    /** For each of the last person's states that is a rank, whether it rests on a merged level. */
    public boolean[] merged() {
        return merged;
    }
}
