package org.kompetens.internal.sums;

import java.util.function.IntFunction;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.Preference;
import org.kompetens.internal.people.Columns;

/** Adds one person after another to rows of few keys, so that each counts once in every unit. For one thread. */
final class SparsePersons {

    private final ActiveEmployments active;
    private final SeveralEmployments ofPerson;

    SparsePersons(GapAnalysis analysis, EmploymentKinds kinds, Preference preference) {
        this.active = new ActiveEmployments(analysis, kinds, preference);
        this.ofPerson = new SeveralEmployments(analysis.organisation().tree(), kinds.shape());
    }

    /**
     * Adds a person, or takes them off.
     *
     * @param ofUnit the rows that a unit has of its own
     * @param sign 1 to add, -1 to take off
     */
    void add(Columns columns, int person, IntFunction<SparseRows> ofUnit, int sign) {
        ofPerson.clear();
        active.of(columns, person, (unit, role, kind, fte, states, merged) -> {
            kind.addTo(ofUnit.apply(unit), states, merged, sign, (long) sign * fte);
            if (active.areSeveral()) {
                ofPerson.next().set(kind, unit, fte, states);
            }
        });
        ofPerson.countOnce(ofUnit, sign);
    }
}
