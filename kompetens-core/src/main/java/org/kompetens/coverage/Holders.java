package org.kompetens.coverage;

import java.util.BitSet;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.held.PersonStates;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.internal.sums.HeldCompetences;
import org.kompetens.internal.tree.Ascent;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;

/** What one person after another can do for the units that need something. For one thread. */
final class Holders {

    private final CoveringUnits units;
    private final int asOf;

    /** The FTE of the person's present employments, on the way up through the units that need something. */
    private final Ascent<Long> present = new Ascent<>();

    private final HeldCompetences held;

    /** Takes what a person can do for one unit. */
    interface Listener {

        /** A unit with a requirement that the person could fill, and which of these by a merged level, held or needed. */
        void holder(int unit, Holder holder, BitSet merged);
    }

    Holders(GapAnalysis analysis, CoveringUnits units) {
        this.units = units;
        this.asOf = Days.of(analysis.asOf());
        this.held = units.held();
    }

    /** Whether a policy of the host's own has to see the records. */
    boolean needRecords() {
        return held.needRecords();
    }

    /** What a person in columns can do, of whom no record is needed. */
    void of(Columns columns, int person, Listener listener) {
        findPresent(columns, person);
        if (!present.isEmpty()) {
            give(held.of(columns, person), listener);
        }
    }

    /**
     * What a person in columns can do, of whom the record is at hand.
     *
     * @param record without errors
     */
    void of(Employee record, Columns columns, int person, Listener listener) {
        findPresent(columns, person);
        if (!present.isEmpty()) {
            give(held.of(record, columns, person), listener);
        }
    }

    private void findPresent(Columns columns, int person) {
        present.clear();
        for (int i = columns.firstEmployment(person); i < columns.endOfEmployments(person); i++) {
            int needing = units.nearest(columns.unit(i));
            if (needing != CoveringUnits.NONE && columns.isActive(i, asOf)) {
                int absent = columns.absentExtent(i, asOf);
                if (absent < Absence.WHOLE) {
                    present.from(needing, (long) new Fte(columns.fte(i)).without(absent));
                }
            }
        }
    }

    /** A person is in a unit once, however many employments they have in it and below it. */
    private void give(PersonStates person, Listener listener) {
        byte[] states = person.select(units.competences());
        boolean[] isMerged = person.selectedMerged();
        present.through(units::above, (unit, arrived) -> {
            long fte = arrived.stream().reduce(0L, Math::addExact);
            BitSet filled = new BitSet();
            BitSet merged = new BitSet();
            for (ResolvedCoverageRequirement one : units.requirements(unit)) {
                if (states[one.competence()] >= one.leastState()) {
                    filled.set(one.index());
                    merged.set(one.index(), one.isMerged() || isMerged[one.competence()]);
                }
            }
            if (!filled.isEmpty()) {
                listener.holder(unit, new Holder(filled, fte), merged);
            }
            return fte;
        });
    }
}
