package org.kompetens.internal.sums;

import java.util.function.IntFunction;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.Employee;

/** Adds one person after another, so that each counts once in every unit. For one thread. */
public final class PersonsOnce {

    private final ActiveEmployments active;
    private final SeveralEmployments ofPerson;
    private final LeftOutOnce leftOut;

    /** Persons in an analysis. */
    public PersonsOnce(GapAnalysis analysis, EmploymentKinds kinds) {
        this.active = new ActiveEmployments(analysis, kinds);
        this.ofPerson = new SeveralEmployments(analysis.organisation().tree(), kinds.shape());
        this.leftOut = new LeftOutOnce(analysis, kinds);
    }

    /** Whether a policy of the host's own has to see the records. */
    boolean needRecords() {
        return active.needRecords();
    }

    /** Whether the current person is exempt from anything, be it required or not. */
    boolean isExempt() {
        return active.isExempt();
    }

    /**
     * Adds a person to rows of few keys, or takes them off.
     *
     * @param ofUnit the rows that a unit has of its own
     * @param sign 1 to add, -1 to take off
     * @throws IllegalStateException if a policy of the host's own needs the record
     */
    void add(Columns columns, int person, IntFunction<SparseRows> ofUnit, int sign) {
        add(columns, person, toRows(ofUnit, sign), ofUnit, sign);
        leaveOut(columns, person, ofUnit, sign);
    }

    /** The same, with the record at hand, by whatever policy. */
    public void add(Employee record, Columns columns, int person, IntFunction<SparseRows> ofUnit, int sign) {
        add(record, columns, person, toRows(ofUnit, sign), ofUnit, sign);
        leaveOut(columns, person, ofUnit, sign);
    }

    /** Adds what is left out of a person's record, or takes it off. */
    void leaveOut(Columns columns, int person, IntFunction<SparseRows> ofUnit, int sign) {
        leftOut.add(columns, person, ofUnit, sign);
    }

    private static ActiveEmployments.Listener toRows(IntFunction<SparseRows> ofUnit, int sign) {
        return (unit, role, kind, fte, states, merged) ->
                kind.addTo(ofUnit.apply(unit), states, merged, sign, (long) sign * fte);
    }

    /**
     * Adds a person, or takes them off.
     *
     * @param each adds one employment
     * @param corrections the rows of a unit that make persons with several employments count once
     * @throws IllegalStateException if a policy of the host's own needs the record
     */
    void add(
            Columns columns,
            int person,
            ActiveEmployments.Listener each,
            IntFunction<SparseRows> corrections,
            int sign) {
        ofPerson.clear();
        active.of(columns, person, noting(each));
        ofPerson.countOnce(corrections, sign);
    }

    /** The same, with the record at hand, by whatever policy. */
    void add(
            Employee record,
            Columns columns,
            int person,
            ActiveEmployments.Listener each,
            IntFunction<SparseRows> corrections,
            int sign) {
        ofPerson.clear();
        active.of(record, columns, person, noting(each));
        ofPerson.countOnce(corrections, sign);
    }

    private ActiveEmployments.Listener noting(ActiveEmployments.Listener each) {
        return (unit, role, kind, fte, states, merged) -> {
            each.employment(unit, role, kind, fte, states, merged);
            if (active.areSeveral()) {
                ofPerson.next().set(kind, unit, fte, states);
            }
        };
    }
}
