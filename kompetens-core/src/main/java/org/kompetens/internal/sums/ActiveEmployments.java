package org.kompetens.internal.sums;

import java.util.BitSet;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.held.CompetenceNumbers;
import org.kompetens.internal.held.PersonStates;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.Employee;

/**
 * The employments of one person after another that are active at the as-of date, each with the states in which the
 * person holds what it requires. For one thread.
 */
final class ActiveEmployments {

    private final EmploymentKinds kinds;
    private final int asOf;

    /** For those with one employment: of no more than it requires. */
    private final HeldCompetences held;

    /** For those with several employments: assessments are gone through once, however many employments there are. */
    private final HeldCompetences heldOfAll;

    // Of the current person: where the first of their employments is, the last that is active, and how many are.
    private int first;
    private int last;
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

    ActiveEmployments(GapAnalysis analysis, EmploymentKinds kinds) {
        this.kinds = kinds;
        this.asOf = Days.of(analysis.asOf());
        CompetenceNumbers competences = kinds.shape().competences();
        this.held = new HeldCompetences(analysis, competences, competences.all());
        this.heldOfAll = new HeldCompetences(analysis, competences, competences.all());
    }

    /** Whether a policy of the host's own has to see the records. */
    boolean needRecords() {
        return held.needRecords();
    }

    /** Those of a person in columns, of whom no record is needed. */
    void of(Columns columns, int person, Listener listener) {
        find(columns, person);
        if (active == 1 && !isExempt()) {
            EmploymentKind kind = kinds.of(columns.role(last), columns.unit(last));
            held.ask(kind.asked);
            PersonStates ofOne = held.of(columns, person);
            byte[] states = ofOne.select(kind.competences);
            listener.employment(
                    columns.unit(last), columns.role(last), kind, columns.fte(last), states, ofOne.selectedMerged());
        } else if (active > 0) {
            give(columns, heldOfAll.of(columns, person), listener);
        }
    }

    /**
     * Those of a person in columns, of whom the record is at hand.
     *
     * @param record without errors
     */
    void of(Employee record, Columns columns, int person, Listener listener) {
        if (needRecords()) {
            find(columns, person);
            give(columns, heldOfAll.of(record, columns, person), listener);
        } else {
            of(columns, person, listener);
        }
    }

    private void find(Columns columns, int person) {
        first = columns.firstEmployment(person);
        last = first;
        active = 0;
        for (int i = first; i < columns.endOfEmployments(person); i++) {
            if (isCounted(columns, i)) {
                active++;
                last = i;
            }
        }
        columns.readExempt(person, asOf, exempt);
    }

    private boolean isCounted(Columns columns, int employment) {
        return columns.isActive(employment, asOf) && kinds.isSelected(columns.role(employment));
    }

    private void give(Columns columns, PersonStates person, Listener listener) {
        int end = active == 0 ? first : last + 1;
        for (int i = first; i < end; i++) {
            if (isCounted(columns, i)) {
                EmploymentKind kind = kinds.of(columns.role(i), columns.unit(i));
                byte[] states = person.select(kind.competences);
                boolean[] merged = person.selectedMerged();
                exempt(kind, states, merged);
                listener.employment(columns.unit(i), columns.role(i), kind, columns.fte(i), states, merged);
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
