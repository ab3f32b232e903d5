package org.kompetens.internal.sums;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.Preference;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;

/**
 * The employments of one person after another that are active at the as-of date, each with the states in which the
 * person holds what it requires. For one thread.
 */
final class ActiveEmployments {

    private final EmploymentKinds kinds;
    private final int asOf;
    private final HeldStates held;

    /** For those with several employments: assessments are gone through once, however many employments there are. */
    private final HeldStates heldOfAll;

    /** How many the current person has. */
    private int active;

    /** From what the current person is exempt, by the indexes of competences. */
    private final BitSet exempt = new BitSet();

    /** Takes an active employment. */
    interface Listener {

        /**
         * One employment.
         *
         * @param states the states in which what is required is held, in its order; until the next employment
         * @param merged whether those rest on a merged level, where one can
         */
        void employment(int unit, int role, EmploymentKind kind, int fte, byte[] states, boolean[] merged);
    }

    ActiveEmployments(GapAnalysis analysis, EmploymentKinds kinds, @Nullable Preference preference) {
        this.kinds = kinds;
        this.asOf = Days.of(analysis.asOf());
        int competences = kinds.shape().competences().size();
        this.held = new HeldStates(competences, asOf, preference);
        this.heldOfAll = new HeldStates(competences, asOf, preference);
        heldOfAll.ask(kinds.shape().competences().all());
    }

    void of(Columns columns, int person, Listener listener) {
        int first = columns.firstEmployment(person);
        int end = columns.endOfEmployments(person);
        int last = first;
        active = 0;
        for (int i = first; i < end; i++) {
            if (columns.isActive(i, asOf)) {
                active++;
                last = i;
            }
        }
        columns.readExempt(person, asOf, exempt);
        if (active == 1 && !isExempt()) {
            EmploymentKind kind = kinds.of(columns.role(last), columns.unit(last));
            held.ask(kind.asked);
            byte[] by = held.by(columns.assessments(), person);
            listener.employment(columns.unit(last), columns.role(last), kind, columns.fte(last), by, held.merged());
        } else if (active > 0) {
            heldOfAll.by(columns.assessments(), person);
            for (int i = first; i <= last; i++) {
                if (columns.isActive(i, asOf)) {
                    EmploymentKind kind = kinds.of(columns.role(i), columns.unit(i));
                    byte[] states = heldOfAll.select(kind.competences);
                    boolean[] merged = heldOfAll.selectedMerged();
                    exempt(kind, states, merged);
                    listener.employment(columns.unit(i), columns.role(i), kind, columns.fte(i), states, merged);
                }
            }
        }
    }

    /** Whether the current person has several, and is to be made to count once. */
    boolean areSeveral() {
        return active > 1;
    }

    /** Whether the current person is exempt from anything, be it required or not. */
    boolean isExempt() {
        return !exempt.isEmpty();
    }

    /** Puts the state of what the current person is exempt from in place of what is held of it. */
    private void exempt(EmploymentKind kind, byte[] states, boolean[] merged) {
        for (int i = 0; i < kind.competences.length; i++) {
            if (exempt.get(kind.competences[i])) {
                states[i] = State.ofWaived(OutcomeKind.EXEMPT);
                merged[i] = false;
            }
        }
    }
}
