package org.kompetens.change;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.sums.EmploymentKinds;
import org.kompetens.internal.sums.PartRows;
import org.kompetens.internal.sums.PersonsOnce;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.SparseRows;
import org.kompetens.internal.tree.Ascent;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * The rows of people in one of the two trees, by what became of the people at each unit: as they are, whether before or
 * after.
 *
 * <p>What a person adds to the units' rows goes up the tree. Wherever on the way something else became of them than
 * below, what comes from below is taken off the rows of the one movement and added to those of the other. So summed up
 * the tree, everybody counts in each unit by what became of them there.
 */
final class MovementSums {

    private final UnitTree tree;
    private final Shape shape;
    private final PersonsOnce persons;
    private final PartRows<Movement> parts;

    /** What became of a person at a unit. */
    interface ByUnit {
        Movement at(UnitId unit);
    }

    /** What comes to a unit: what became of the person below, if they were added there; and what they add. */
    private record Arriving(Optional<Movement> movement, SparseRows rows) {}

    MovementSums(GapAnalysis analysis) {
        EmploymentKinds kinds = new EmploymentKinds(analysis);
        this.tree = analysis.organisation().tree();
        this.shape = kinds.shape();
        this.persons = new PersonsOnce(analysis, kinds);
        this.parts = new PartRows<>(Movement.class, shape, tree);
    }

    void addAll(MovementSums other) {
        parts.addAll(other.parts);
    }

    MovementTotals totals() {
        return new MovementTotals(shape, parts.upTheTree(Workers.caller()));
    }

    /**
     * The ways of a person who is not in the sums yet.
     *
     * @param record as it is in this tree; empty if it is not
     * @param person where it is in the columns
     */
    Ways ways(Optional<Employee> record, Columns columns, int person) {
        NavigableMap<Integer, SparseRows> rows = new TreeMap<>();
        record.ifPresent(one -> persons.add(
                one, columns, person, unit -> rows.computeIfAbsent(unit, none -> new SparseRows(shape)), 1));
        return new Ways(tree, rows);
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
        ways.rows().forEach((unit, rows) -> ascent.from(unit, new Arriving(Optional.empty(), rows)));
        Ascent.Stop<Arriving> stop = (unit, arrived) -> {
            if (!ways.leadTo(unit)) {
                return nothing();
            }
            Movement movement = movements.at(tree.unit(unit).id());
            for (Arriving one : arrived) {
                if (!one.movement().equals(Optional.of(movement))) {
                    one.movement().ifPresent(below -> parts.of(below).at(unit).addAll(one.rows(), -sign));
                    parts.of(movement).at(unit).addAll(one.rows(), sign);
                }
            }
            return new Arriving(
                    Optional.of(movement),
                    SparseRows.together(arrived.stream().map(Arriving::rows).toList()));
        };
        if (others.isEmpty()) {
            ascent.through(tree::parent, stop);
        } else {
            // Between the units where ways begin or come together nothing changes, however far apart they are.
            others.get().rows().keySet().forEach(unit -> ascent.from(unit, nothing()));
            ascent.throughMeetings(tree, stop);
        }
    }

    private Arriving nothing() {
        return new Arriving(Optional.empty(), new SparseRows(shape));
    }
}
