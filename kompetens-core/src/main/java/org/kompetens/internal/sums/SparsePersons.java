package org.kompetens.internal.sums;

import java.util.function.IntFunction;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.Employee;

/** Adds one person after another to rows of few keys, so that each counts once in every unit. For one thread. */
public final class SparsePersons {

    private final ActiveEmployments active;
    private final SeveralEmployments ofPerson;

    /** Persons in an analysis. */
    public SparsePersons(GapAnalysis analysis, EmploymentKinds kinds) {
        this.active = new ActiveEmployments(analysis, kinds);
        this.ofPerson = new SeveralEmployments(analysis.organisation().tree(), kinds.shape());
    }

    /**
     * Adds a person, or takes them off.
     *
     * @param ofUnit the rows that a unit has of its own
     * @param sign 1 to add, -1 to take off
     * @throws IllegalStateException if a policy of the host's own needs the record
     */
    void add(Columns columns, int person, IntFunction<SparseRows> ofUnit, int sign) {
        ofPerson.clear();
        active.of(columns, person, adding(ofUnit, sign));
        ofPerson.countOnce(ofUnit, sign);
    }

    /** The same, with the record at hand, by whatever policy. */
    public void add(Employee record, Columns columns, int person, IntFunction<SparseRows> ofUnit, int sign) {
        ofPerson.clear();
        active.of(record, columns, person, adding(ofUnit, sign));
        ofPerson.countOnce(ofUnit, sign);
    }

    private ActiveEmployments.Listener adding(IntFunction<SparseRows> ofUnit, int sign) {
        return (unit, role, kind, fte, states, merged) -> {
            kind.addTo(ofUnit.apply(unit), states, merged, sign, (long) sign * fte);
            if (active.areSeveral()) {
                ofPerson.next().set(kind, unit, fte, states);
            }
        };
    }
}
