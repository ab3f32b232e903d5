package org.kompetens.internal.sums;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.Preference;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitTree;

/**
 * The sums of persons who come one at a time, in any order. Grows with the number of different roles in units, and not
 * with the number of persons. For one thread.
 */
public final class StreamSums implements Sums<Employee, StreamSums>, OwnSums, OwnSums.Adder {

    private final GapAnalysis analysis;
    private final UnitTree tree;
    private final Shape shape;
    private final @Nullable Preference preference;
    private final ActiveEmployments active;
    private final EmploymentKinds kinds;
    private final StreamedKinds sums;
    private final SeveralEmployments ofPerson;
    private final OwnRows corrections;

    /** Those who are exempt from something: few, and so in rows of few keys. */
    private final OwnRows exempting;

    /**
     * Sums of nobody yet.
     *
     * @param analysis the analysis
     * @param kinds its kinds of employment
     */
    public StreamSums(GapAnalysis analysis, EmploymentKinds kinds) {
        this.analysis = analysis;
        this.tree = analysis.organisation().tree();
        this.shape = kinds.shape();
        this.preference = analysis.policy() instanceof Preference supplied ? supplied : null;
        this.active = new ActiveEmployments(analysis, kinds, preference);
        this.kinds = kinds;
        this.sums = new StreamedKinds(tree.size());
        this.ofPerson = new SeveralEmployments(tree, shape);
        this.corrections = new OwnRows(shape, tree);
        this.exempting = new OwnRows(shape, tree);
    }

    /** A policy of the host's own has to see the records. */
    @Override
    public boolean readsColumns() {
        return preference != null;
    }

    @Override
    public void add(Columns columns, int person, int sign) {
        if (preference == null) {
            throw new IllegalStateException("a policy of the host's own needs records");
        }
        ofPerson.clear();
        active.of(columns, person, (unit, role, kind, fte, states, merged) -> {
            add(unit, role, kind, fte, states, merged, active.isExempt(), sign);
            if (active.areSeveral()) {
                ofPerson.next().set(kind, unit, fte, states);
            }
        });
        ofPerson.countOnce(corrections::at, sign);
    }

    @Override
    public void add(Employee employee, int sign) {
        ofPerson.clear();
        for (EmploymentGaps employment : analysis.analyse(employee).orThrow().employments()) {
            List<Cell> cells = employment.cells();
            byte[] states = new byte[cells.size()];
            boolean[] merged = new boolean[cells.size()];
            boolean isExempt = false;
            for (int i = 0; i < states.length; i++) {
                states[i] = (byte) State.of(cells.get(i).outcome());
                merged[i] = cells.get(i).outcome().isMerged();
                isExempt |= State.isWaived(states[i]);
            }
            int unit = employment.unitIndex();
            int role = employment.role().index();
            int fte = employment.employment().fte().tenThousandths();
            EmploymentKind kind = kinds.of(role, unit);
            add(unit, role, kind, fte, states, merged, isExempt, sign);
            ofPerson.next().set(kind, unit, fte, states);
        }
        ofPerson.countOnce(corrections::at, sign);
    }

    private void add(
            int unit,
            int role,
            EmploymentKind kind,
            int fte,
            byte[] states,
            boolean[] merged,
            boolean isExempt,
            int sign) {
        if (isExempt) {
            kind.addTo(exempting.at(unit), states, merged, sign, (long) sign * fte);
        } else {
            sums.at(unit, role, kind).add(states, merged, Fields32.packed(sign, sign * fte));
        }
    }

    @Override
    public void addAll(StreamSums other) {
        sums.addAll(other.sums);
        corrections.addAll(other.corrections);
        exempting.addAll(other.exempting);
    }

    @Override
    public long employments(int unit) {
        return sums.added(unit) + exempting.employments(unit);
    }

    @Override
    public Adder adder() {
        return this;
    }

    @Override
    public void includeKeys(OpenSums open, int unit) {
        sums.forEachOf(unit, one -> open.include(one.kind().keys));
        corrections.includeKeys(open, unit);
        exempting.includeKeys(open, unit);
    }

    @Override
    public void addTo(OpenSums open, int unit) {
        sums.forEachOf(unit, one -> one.addTo(open));
        corrections.addTo(open, unit);
        exempting.addTo(open, unit);
    }

    /** The sums of every unit with all below it. */
    public TreeSums upTheTree(Workers workers) {
        return TreeSums.up(tree, shape, this, workers);
    }
}
