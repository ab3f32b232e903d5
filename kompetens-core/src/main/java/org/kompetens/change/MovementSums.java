package org.kompetens.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import org.kompetens.gap.Cell;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CellFigures;
import org.kompetens.tally.CellRows;
import org.kompetens.tally.CellSums;

/**
 * People and their cells in one of the two trees, by what became of the people at each unit: the cells as they are,
 * whether before or after.
 *
 * <p>Each person is booked at the units of their employments, and wherever on the way up something else became of them
 * than below: there, what comes up is moved from the one movement to the other. Where ways up meet, the person is taken
 * off as often as they came up once too many. So {@linkplain #upTheTree summed up the tree}, everybody counts once in
 * each unit, by what became of them there.
 */
final class MovementSums {

    private final CellSums cells = new CellSums();
    private final Map<Integer, Map<Movement, Long>> people = new HashMap<>();

    /** What became of a person at a unit. */
    interface ByUnit {
        Movement at(UnitId unit);
    }

    /** What comes up to a unit: what became of the person below, and the cells. */
    private record Coming(Movement movement, CellRows cells) {}

    /**
     * Books a person.
     *
     * @param stops units on the ways, with those where ways begin or meet, and those where something else became of the
     *     person than below
     */
    void book(Ways ways, NavigableSet<Integer> stops, ByUnit movements, int sign) {
        Map<Integer, Integer> above = above(ways.tree(), stops);
        Map<Integer, List<Coming>> coming = new HashMap<>();
        for (int unit : stops.descendingSet()) {
            Movement movement = movements.at(ways.tree().unit(unit).id());
            count(unit, movement, sign);
            CellRows all = new CellRows();
            for (Cell cell : ways.cellsOf(unit)) {
                all.add(cell, 1);
                rows(unit, movement).add(cell, sign);
            }
            for (Coming one : coming.getOrDefault(unit, List.of())) {
                count(unit, one.movement(), -sign);
                if (one.movement() != movement) {
                    rows(unit, one.movement()).addAll(one.cells(), -sign);
                    rows(unit, movement).addAll(one.cells(), sign);
                }
                all = all.joinedWith(one.cells());
            }
            coming.remove(unit);
            coming.computeIfAbsent(above.getOrDefault(unit, UnitTree.NO_PARENT), none -> new ArrayList<>(1))
                    .add(new Coming(movement, all));
        }
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

    private void count(int unit, Movement movement, long by) {
        people.computeIfAbsent(unit, none -> new EnumMap<>(Movement.class))
                .merge(movement, by, (before, more) -> before + more == 0 ? null : Math.addExact(before, more));
    }

    @SuppressWarnings("EnumOrdinal") // A part lives no longer than these sums.
    private static int part(Movement movement) {
        return movement.ordinal();
    }

    private CellRows rows(int unit, Movement movement) {
        return cells.rows(unit, part(movement));
    }

    void addAll(MovementSums other) {
        cells.addAll(other.cells);
        addPeople(other);
    }

    private void addPeople(MovementSums other) {
        other.people.forEach((unit, counts) -> counts.forEach((movement, number) -> count(unit, movement, number)));
    }

    MovementSums plus(MovementSums other) {
        MovementSums sum = new MovementSums();
        sum.addAll(this);
        sum.addAll(other);
        return sum;
    }

    /** What each unit has of its own, and what its children have. */
    MovementSums upTheTree(UnitTree tree) {
        MovementSums totals = new MovementSums();
        totals.addPeople(this);
        totals.cells.addAll(cells.upTheTree(tree));
        for (int unit = tree.size() - 1; unit > 0; unit--) {
            int parent = tree.parent(unit);
            totals.people
                    .getOrDefault(unit, Map.of())
                    .forEach((movement, number) -> totals.count(parent, movement, number));
        }
        return totals;
    }

    long people(int unit, Movement movement) {
        return people.getOrDefault(unit, Map.of()).getOrDefault(movement, 0L);
    }

    SortedSet<Integer> competences(int unit) {
        return cells.competences(unit);
    }

    CellFigures read(int unit, int competence, Movement movement) {
        return cells.read(unit, competence, part(movement));
    }
}
