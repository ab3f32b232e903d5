package org.kompetens.coverage;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Holdings;
import org.kompetens.internal.Preference;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.internal.sums.HeldStates;
import org.kompetens.internal.sums.State;
import org.kompetens.internal.tree.Ascent;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;

/** What one person after another can do for the units that need something. For one thread. */
final class Holders {

    private final GapAnalysis analysis;
    private final CoveringUnits units;
    private final int asOf;

    /** The FTE of the person's present employments, on the way up through the units that need something. */
    private final Ascent<Long> present = new Ascent<>();

    /** Absent where a policy of the host's own has to see the records. */
    private final @Nullable HeldStates held;

    /** Takes what a person can do for one unit. */
    interface Listener {

        /** A unit with a requirement that the person could fill. */
        void holder(int unit, Holder holder);
    }

    Holders(GapAnalysis analysis, CoveringUnits units) {
        this.analysis = analysis;
        this.units = units;
        this.asOf = Days.of(analysis.asOf());
        this.held = analysis.policy() instanceof Preference supplied ? units.heldBy(supplied) : null;
    }

    boolean readsColumns() {
        return held != null;
    }

    void of(Columns columns, int person, Listener listener) {
        if (held == null) {
            throw new IllegalStateException("a policy of the host's own needs records");
        }
        present.clear();
        for (int i = columns.firstEmployment(person); i < columns.endOfEmployments(person); i++) {
            if (columns.isActive(i, asOf) && !columns.isAbsent(i, asOf)) {
                begin(columns.unit(i), columns.fte(i));
            }
        }
        if (!present.isEmpty()) {
            byte[] states = held.by(columns.assessments(), person);
            give(competence -> states[competence], listener);
        }
    }

    void of(Employee employee, Listener listener) {
        present.clear();
        for (Employment employment : employee.employments()) {
            if (employee.isActive(employment, analysis.asOf()) && !employment.isAbsent(analysis.asOf())) {
                int unit = analysis.organisation().tree().indexOf(employment.unit());
                begin(unit, employment.fte().tenThousandths());
            }
        }
        if (!present.isEmpty()) {
            Holdings holdings = analysis.holdings(employee);
            give(competence -> State.of(holdings.of(units.competences().get(competence))), listener);
        }
    }

    private void begin(int unit, long fte) {
        int needing = units.nearest(unit);
        if (needing != CoveringUnits.NONE) {
            present.from(needing, fte);
        }
    }

    /** A person is in a unit once, however many employments they have in it and below it. */
    private void give(IntUnaryOperator states, Listener listener) {
        present.through(units::above, (unit, arrived) -> {
            long fte = arrived.stream().reduce(0L, Math::addExact);
            BitSet filled = new BitSet();
            for (ResolvedCoverageRequirement one : units.requirements(unit)) {
                if (states.applyAsInt(one.competence()) >= one.leastState()) {
                    filled.set(one.index());
                }
            }
            if (!filled.isEmpty()) {
                listener.holder(unit, new Holder(filled, fte));
            }
            return fte;
        });
    }
}
