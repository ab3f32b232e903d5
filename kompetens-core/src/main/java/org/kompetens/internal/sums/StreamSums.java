package org.kompetens.internal.sums;

import org.kompetens.gap.GapAnalysis;
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

    private final UnitTree tree;
    private final Shape shape;
    private final PersonsOnce persons;
    private final StreamedKinds sums;
    private final OwnRows corrections;

    /** Those who are exempt from something, and what is left out of records: few, and so in rows of few keys. */
    private final OwnRows few;

    /**
     * Sums of nobody yet.
     *
     * @param analysis the analysis
     * @param kinds its kinds of employment
     */
    public StreamSums(GapAnalysis analysis, EmploymentKinds kinds) {
        this.tree = analysis.organisation().tree();
        this.shape = kinds.shape();
        this.persons = new PersonsOnce(analysis, kinds);
        this.sums = new StreamedKinds(tree.size());
        this.corrections = new OwnRows(shape, tree);
        this.few = new OwnRows(shape, tree);
    }

    @Override
    public boolean needsRecords() {
        return persons.needRecords();
    }

    @Override
    public void add(Columns columns, int person, int sign) {
        persons.add(columns, person, adding(sign), corrections::at, sign);
        persons.leaveOut(columns, person, few::at, sign);
    }

    @Override
    public void add(Employee record, Columns columns, int person, int sign) {
        persons.add(record, columns, person, adding(sign), corrections::at, sign);
        persons.leaveOut(columns, person, few::at, sign);
    }

    private ActiveEmployments.Listener adding(int sign) {
        return (unit, role, kind, fte, states, merged) -> {
            if (persons.isExempt()) {
                kind.addTo(few.at(unit), states, merged, sign, (long) sign * fte);
            } else {
                sums.at(unit, role, kind).add(states, merged, Fields32.packed(sign, sign * fte));
            }
        };
    }

    @Override
    public void addAll(StreamSums other) {
        sums.addAll(other.sums);
        corrections.addAll(other.corrections);
        few.addAll(other.few);
    }

    @Override
    public long employments(int unit) {
        return sums.added(unit) + few.employments(unit);
    }

    @Override
    public Adder adder() {
        return this;
    }

    @Override
    public void includeKeys(OpenSums open, int unit) {
        sums.forEachOf(unit, one -> open.include(one.kind().keys));
        corrections.includeKeys(open, unit);
        few.includeKeys(open, unit);
    }

    @Override
    public void addTo(OpenSums open, int unit) {
        sums.forEachOf(unit, one -> one.addTo(open));
        corrections.addTo(open, unit);
        few.addTo(open, unit);
    }

    /** The sums of every unit with all below it. */
    public TreeSums upTheTree(Workers workers) {
        return TreeSums.up(tree, shape, this, workers);
    }
}
