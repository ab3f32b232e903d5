package org.kompetens.change;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.internal.figures.CellReader;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.sums.PersonFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.rollup.CellFigures;

/**
 * The sums of one of the two trees for every unit with all below it.
 *
 * @param shape what the sums look like
 * @param parts the people, and their cells, of whom each became
 */
record MovementTotals(Shape shape, Map<Movement, TreeSums> parts) {

    static MovementTotals of(MovementSums sums) {
        Map<Movement, TreeSums> parts = new EnumMap<>(Movement.class);
        for (Movement movement : Movement.values()) {
            parts.put(movement, sums.part(movement).upTheTree(Workers.caller()));
        }
        return new MovementTotals(sums.shape(), parts);
    }

    /** Of two groups of people. */
    MovementTotals plus(MovementTotals other) {
        Map<Movement, TreeSums> sums = new EnumMap<>(parts);
        other.parts.forEach((movement, part) -> sums.merge(movement, part, TreeSums::plus));
        return new MovementTotals(shape, sums);
    }

    /** How many people there are of whom something became; none where the tree has no such unit. */
    long people(int unit, Movement movement) {
        if (unit == BothTrees.NONE) {
            return 0;
        }
        UnitSums sums = unit(unit, movement);
        int row = sums.row(shape.keyOfEmployed());
        return row < 0 ? 0 : sums.count(row, PersonFields.REQUIRED);
    }

    SortedSet<Integer> competences(int unit) {
        SortedSet<Integer> competences = new TreeSet<>();
        if (unit != BothTrees.NONE) {
            CellReader reader = new CellReader(shape);
            parts.values().forEach(part -> competences.addAll(reader.competences(part.unit(unit))));
        }
        return competences;
    }

    CellFigures read(int unit, int competence, Movement movement) {
        return unit == BothTrees.NONE ? CellFigures.NONE : new CellReader(shape).read(unit(unit, movement), competence);
    }

    private UnitSums unit(int unit, Movement movement) {
        TreeSums part = parts.get(movement);
        if (part == null) {
            throw new IllegalStateException("each movement has its part: " + movement);
        }
        return part.unit(unit);
    }
}
