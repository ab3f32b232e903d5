package org.kompetens.internal.sums;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.held.Preferring;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.tree.Ascent;
import org.kompetens.organisation.UnitTree;

/**
 * The sums of every unit with all below it, changed by one person at a time. First the difference is worked out that
 * the change makes to the rows of the units in which the person is employed: their former record with a minus sign, the
 * new one with a plus sign. Most of it cancels out. What remains is added to those units and to all above them. For one
 * thread.
 */
public final class LiveSums {

    private final UnitTree tree;
    private final Shape shape;
    private final PersonsOnce persons;
    private final UnitSums[] sums;
    private final @Nullable LiveUnit[] live;
    private final ScratchRows scratch;

    /** Whether no sum so far is too large. */
    private boolean fits = true;

    /**
     * Sums to be changed.
     *
     * @param analysis the analysis that they are of, by a supplied policy
     * @param kinds its kinds of employment
     * @param sums where to begin
     * @throws IllegalArgumentException if the policy is a host's own
     */
    public LiveSums(GapAnalysis analysis, EmploymentKinds kinds, TreeSums sums) {
        if (!(analysis.policy() instanceof Preferring)) {
            throw StoreSums.notSupplied(analysis.policy());
        }
        this.tree = analysis.organisation().tree();
        this.shape = kinds.shape();
        this.persons = new PersonsOnce(analysis, kinds);
        this.sums = sums.copyOfUnits();
        this.live = new LiveUnit[tree.size()];
        this.scratch = new ScratchRows(shape);
    }

    /**
     * Changes one person.
     *
     * @param columns the columns that both stand in
     * @param was the person as they were, negative if not counted
     * @param is the person as they are, negative if not counted
     * @throws ArithmeticException if a sum would be too large; then nothing is changed
     */
    public void change(Columns columns, int was, int is) {
        goUp(difference(columns, was, is));
        if (!fits) {
            goUp(difference(columns, is, was));
            fits = true;
            throw Shape.tooLarge();
        }
    }

    /** For each unit where something is another than before, what is added to its own rows. */
    private Map<Integer, SparseRows> difference(Columns columns, int was, int is) {
        scratch.clear();
        Map<Integer, SparseRows> rows = new TreeMap<>();
        if (was >= 0) {
            add(columns, was, rows, -1);
        }
        if (is >= 0) {
            add(columns, is, rows, 1);
        }
        rows.replaceAll((unit, own) -> withoutZeros(own));
        rows.values().removeIf(own -> own.size() == 0);
        return rows;
    }

    private SparseRows withoutZeros(SparseRows own) {
        SparseRows rest = scratch.next();
        rest.addNonZero(own);
        return rest;
    }

    private void add(Columns columns, int person, Map<Integer, SparseRows> rows, int sign) {
        IntFunction<SparseRows> ofUnit = unit -> rows.computeIfAbsent(unit, none -> scratch.next());
        persons.add(columns, person, ofUnit, sign);
    }

    /** Adds to each unit what it has of its own and what comes from below. */
    private void goUp(Map<Integer, SparseRows> rows) {
        Ascent<SparseRows> ascent = new Ascent<>();
        rows.forEach(ascent::from);
        ascent.through(tree::parent, (unit, arrived) -> {
            SparseRows added = SparseRows.together(arrived);
            fits &= at(unit).addAll(added);
            return added;
        });
    }

    private LiveUnit at(int unit) {
        LiveUnit open = live[unit];
        if (open == null) {
            open = new LiveUnit(sums[unit], shape);
            live[unit] = open;
        }
        return open;
    }

    /** What the sums of a unit look like. */
    public Shape shape() {
        return shape;
    }

    /** The sums of a unit as they are until the next change. */
    public UnitSums unit(int unit) {
        LiveUnit open = live[unit];
        return open == null ? sums[unit] : open.untilChanged();
    }

    /** The sums of all units as they are, whatever changes later. */
    public TreeSums snapshot() {
        UnitSums[] all = sums.clone();
        for (int unit = 0; unit < all.length; unit++) {
            LiveUnit open = live[unit];
            if (open != null) {
                all[unit] = open.sealed();
            }
        }
        return TreeSums.of(shape, all);
    }
}
