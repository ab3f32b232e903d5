package org.kompetens.calendar;

import java.util.Arrays;
import java.util.List;
import org.kompetens.organisation.UnitTree;

/** A step in one cycle and organisation: its windows with their deadlines, and the units that do it. */
final class ScheduledStep {

    private final Step step;
    private final List<ScheduledWindow> windows;
    private final int[] units;

    /** Of units in preorder; none where the step does not occur in the cycle. */
    ScheduledStep(Step step, List<ScheduledWindow> windows, int[] units) {
        this.step = step;
        this.windows = List.copyOf(windows);
        this.units = units;
    }

    Step step() {
        return step;
    }

    List<ScheduledWindow> windows() {
        return windows;
    }

    /** How many units do it. */
    int size() {
        return units.length;
    }

    /** The unit at a position, as an index of the tree. */
    int unit(int position) {
        return units[position];
    }

    /** The position of a unit, negative where it does not do this step. */
    int position(int unit) {
        return Arrays.binarySearch(units, unit);
    }

    /** The position of the first unit that is not before one in preorder. */
    int firstFrom(int unit) {
        int position = position(unit);
        return position >= 0 ? position : -position - 1;
    }

    /**
     * The position of the unit above one that does this step, negative where there is none. All that do it are of one
     * level, so none of them stands below another, and only the last before the unit can have it below.
     */
    int positionAbove(int unit, UnitTree tree) {
        int last = firstFrom(unit) - 1;
        return last >= 0 && tree.subtreeEnd(units[last]) > unit ? last : -1;
    }
}
