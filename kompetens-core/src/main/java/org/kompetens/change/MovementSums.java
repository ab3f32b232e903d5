package org.kompetens.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.internal.sums.OwnRows;
import org.kompetens.internal.sums.PersonFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.SparseRows;
import org.kompetens.internal.tree.Ascent;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

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

    /** What comes to a unit: what became of the person below, if they were added there; and their cells. */
    private record Arriving(Optional<Movement> movement, SparseRows cells) {}

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
     * @param others in the same tree, their ways on the other date; absent if the trees differ: then what became of the
     *     person may be something else in each unit
     * @param sign 1, or -1 to take off
     */
    void add(Ways ways, Optional<Ways> others, ByUnit movements, int sign) {
        Ascent<Arriving> ascent = new Ascent<>();
        ways.forEachUnit(shape, (cells, unit) -> ascent.from(unit, new Arriving(Optional.empty(), cells)));
        Ascent.Stop<Arriving> stop = (unit, arrived) -> {
            if (!ways.leadTo(unit)) {
                return nobody();
            }
            Movement movement = movements.at(ways.tree().unit(unit).id());
            add(movement, unit, arrived, sign);
            return new Arriving(
                    Optional.of(movement),
                    SparseRows.together(arrived.stream().map(Arriving::cells).toList()));
        };
        if (others.isEmpty()) {
            ascent.through(ways.tree()::parent, stop);
        } else {
            // Between the units where ways begin or come together nothing changes, however far apart they are.
            others.get().forEachUnit(shape, (cells, unit) -> ascent.from(unit, nobody()));
            ascent.throughMeetings(ways.tree(), stop);
        }
    }

    private Arriving nobody() {
        return new Arriving(Optional.empty(), new SparseRows(shape));
    }

    /** Adds the person to one unit: once, however often they come from below. */
    private void add(Movement movement, int unit, List<Arriving> arrived, int sign) {
        SparseRows here = part(movement).at(unit);
        count(here, sign);
        for (Arriving one : arrived) {
            one.movement().ifPresent(below -> count(part(below).at(unit), -sign));
            if (!one.movement().equals(Optional.of(movement))) {
                one.movement().ifPresent(below -> part(below).at(unit).addAll(one.cells(), -sign));
                here.addAll(one.cells(), sign);
            }
        }
    }

    private void count(SparseRows people, int by) {
        people.addPersons(shape.keyOfEmployed(), PersonFields.REQUIRED, by, 0);
    }
}
