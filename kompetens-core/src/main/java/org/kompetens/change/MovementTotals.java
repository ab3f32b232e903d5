package org.kompetens.change;

import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.internal.figures.CellReader;
import org.kompetens.internal.sums.PartSums;
import org.kompetens.internal.sums.PersonFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.rollup.CellFigures;

/**
 * The sums of one of the two trees for every unit with all below it.
 *
 * @param shape what the sums look like
 * @param parts the people, and their cells, of whom each became
 */
record MovementTotals(Shape shape, PartSums<Movement> parts) {

    /** Of two groups of people. */
    MovementTotals plus(MovementTotals other) {
        return new MovementTotals(shape, parts.plus(other.parts));
    }

    /** How many people there are of whom something became; none where the tree has no such unit. */
    long people(int unit, Movement movement) {
        if (unit == BothTrees.NONE) {
            return 0;
        }
        UnitSums sums = parts.unit(movement, unit);
        int row = sums.row(shape.keyOfEmployed());
        return row < 0 ? 0 : sums.count(row, PersonFields.REQUIRED);
    }

    SortedSet<Integer> competences(int unit) {
        SortedSet<Integer> competences = new TreeSet<>();
        if (unit != BothTrees.NONE) {
            CellReader reader = new CellReader(shape);
            parts.forEach(unit, (movement, sums) -> competences.addAll(reader.competences(sums)));
        }
        return competences;
    }

    CellFigures read(int unit, int competence, Movement movement) {
        return unit == BothTrees.NONE
                ? CellFigures.NONE
                : new CellReader(shape).read(parts.unit(movement, unit), competence);
    }
}
