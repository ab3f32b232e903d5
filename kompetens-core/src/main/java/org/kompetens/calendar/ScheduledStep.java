package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.kompetens.organisation.UnitTree;

/** A step in one cycle and organisation: its windows with their deadlines, and the units that do it. */
final class ScheduledStep {

    private final Step step;
    private final List<ScheduledWindow> windows;
    private final Map<Integer, List<ScheduledWindow>> ofGroups;
    private final IntUnaryOperator groupOf;
    private final int[] units;
    private final List<Integer> inOrder;

    /** That does not occur in the cycle. */
    ScheduledStep(Step step) {
        this(step, List.of(), Map.of(), unit -> 0, new int[0]);
    }

    /**
     * Of units in preorder. Where groups of units have windows of their own, these are as many, at the same places.
     *
     * @param groupOf the group of a unit, by its index in the tree
     */
    ScheduledStep(
            Step step,
            List<ScheduledWindow> windows,
            Map<Integer, List<ScheduledWindow>> ofGroups,
            IntUnaryOperator groupOf,
            int[] units) {
        this.step = step;
        this.windows = List.copyOf(windows);
        this.ofGroups = Map.copyOf(ofGroups);
        this.groupOf = groupOf;
        this.units = units;
        this.inOrder =
                StepDays.inOrder(windows.stream().map(ScheduledWindow::days).toList());
    }

    Step step() {
        return step;
    }

    /** Those of the cycle's settings. */
    List<ScheduledWindow> windows() {
        return windows;
    }

    /** Those of a unit, by its index in the tree. */
    List<ScheduledWindow> windowsOf(int unit) {
        return ofGroups.isEmpty() ? windows : ofGroups.getOrDefault(groupOf.applyAsInt(unit), windows);
    }

    /** One of a unit's, by the unit's position. */
    ScheduledWindow window(int window, int position) {
        return windowsOf(units[position]).get(window);
    }

    /** All there are, each once. */
    Stream<ScheduledWindow> everyWindow() {
        return Stream.concat(Stream.of(windows), ofGroups.values().stream()).flatMap(List::stream);
    }

    /** All there are, each with the positions at which it holds. */
    List<Dated> dated() {
        List<Dated> dated = new ArrayList<>();
        windows.forEach(window -> dated.add(new Dated(window, position -> !isOwn(position))));
        new TreeMap<>(ofGroups)
                .forEach((group, own) -> own.forEach(window ->
                        dated.add(new Dated(window, position -> groupOf.applyAsInt(units[position]) == group))));
        return dated;
    }

    private boolean isOwn(int position) {
        return !ofGroups.isEmpty() && ofGroups.containsKey(groupOf.applyAsInt(units[position]));
    }

    /** A window, and at which positions it holds. */
    record Dated(ScheduledWindow window, IntPredicate holdsAt) {}

    /**
     * Which windows of another step one of this step's waits for. Where both have several: as many, so the one at the
     * same place in order; else those that end by its own last day. Otherwise all.
     */
    List<Integer> waitsFor(int window, ScheduledStep other) {
        if (windows.size() < 2 || other.windows.size() < 2) {
            return other.inOrder;
        }
        if (windows.size() == other.windows.size()) {
            return List.of(other.inOrder.get(inOrder.indexOf(window)));
        }
        LocalDate last = windows.get(window).days().last();
        return other.inOrder.stream()
                .filter(theirs -> !other.windows.get(theirs).days().last().isAfter(last))
                .toList();
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
