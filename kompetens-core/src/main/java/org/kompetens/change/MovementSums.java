package org.kompetens.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.kompetens.internal.sums.OwnRows;
import org.kompetens.internal.sums.PersonFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.SparseRows;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * People and their cells in one of the two trees, by what became of the people at each unit: the cells as they are,
 * whether before or after.
 *
 * <p>Each person is added at the units of their employments, and wherever on the way up something else became of them
 * than below: there, what comes from below is taken off the one movement and added to the other. Where ways up meet,
 * the person is taken off as often as they come from below. So summed up the tree, everybody counts once in each unit,
 * by what became of them there.
 */
final class MovementSums {

    private final Shape shape;
    private final Map<Movement, OwnRows> parts = new EnumMap<>(Movement.class);

    /** What became of a person at a unit. */
    interface ByUnit {
        Movement at(UnitId unit);
    }

    /** What comes to a unit from below: what became of the person there, and their cells. */
    private record FromBelow(Movement movement, SparseRows cells) {}

    MovementSums(Organisation organisation) {
        this.shape = new Shape(organisation);
        for (Movement movement : Movement.values()) {
            parts.put(movement, new OwnRows(shape, organisation.tree()));
        }
    }

    Shape shape() {
        return shape;
    }

    OwnRows part(Movement movement) {
        OwnRows part = parts.get(movement);
        if (part == null) {
            throw new IllegalStateException("each movement has its part: " + movement);
        }
        return part;
    }

    void addAll(MovementSums other) {
        parts.forEach((movement, rows) -> rows.addAll(other.part(movement)));
    }

    /**
     * Adds a person.
     *
     * @param stops units on the ways, with those where ways begin or meet, and those where something else became of the
     *     person than below
     * @param sign 1, or -1 to take off
     */
    void add(Ways ways, NavigableSet<Integer> stops, ByUnit movements, int sign) {
        Map<Integer, Integer> above = above(ways.tree(), stops);
        Map<Integer, List<FromBelow>> fromBelow = new HashMap<>();
        for (int unit : stops.descendingSet()) {
            Movement movement = movements.at(ways.tree().unit(unit).id());
            SparseRows here = part(movement).at(unit);
            SparseRows cells = ways.cellsOf(unit, shape);
            here.addAll(cells, sign);
            count(here, sign);
            for (FromBelow one : fromBelow.getOrDefault(unit, List.of())) {
                SparseRows there = part(one.movement()).at(unit);
                count(there, -sign);
                if (one.movement() != movement) {
                    there.addAll(one.cells(), -sign);
                    here.addAll(one.cells(), sign);
                }
                cells = SparseRows.together(cells, one.cells());
            }
            fromBelow.remove(unit);
            fromBelow
                    .computeIfAbsent(above.getOrDefault(unit, UnitTree.NO_PARENT), none -> new ArrayList<>(1))
                    .add(new FromBelow(movement, cells));
        }
    }

    private void count(SparseRows people, int by) {
        people.addPersons(shape.keyOfEmployed(), PersonFields.REQUIRED, by, 0);
    }

    /** For each stop the next one above it, where there is one. */
    private static Map<Integer, Integer> above(UnitTree tree, NavigableSet<Integer> stops) {
        Map<Integer, Integer> above = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int stop : stops) {
            while (!open.isEmpty() && tree.subtreeEnd(open.peek()) <= stop) {
                open.pop();
            }
            if (!open.isEmpty()) {
                above.put(stop, open.peek());
            }
            open.push(stop);
        }
        return above;
    }
}
