package org.kompetens.rollup;

import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.UnitSums;

/** Reads figures that are sums over cells out of a unit's sums; of a change, any may be below nought. For one thread. */
public final class CellReader {

    private final Shape shape;
    private final FigureRow row;

    /**
     * A reader.
     *
     * @param shape what the sums look like
     */
    @SuppressWarnings("exports") // Internal; to be moved beside the sums.
    public CellReader(Shape shape) {
        this.shape = shape;
        this.row = new FigureRow(shape.mostRanks());
    }

    /** The competences of which there is anything but nought, by their indexes in order. */
    @SuppressWarnings("exports")
    public SortedSet<Integer> competences(UnitSums sums) {
        SortedSet<Integer> competences = new TreeSet<>();
        for (int i = 0; i < sums.size() && shape.isOfCompetence(sums.key(i)); i++) {
            if (shape.isRequirement(sums.key(i)) && isAnything(sums, i)) {
                competences.add(shape.competence(sums.key(i)));
            }
        }
        return competences;
    }

    private boolean isAnything(UnitSums sums, int at) {
        for (int field = 0; field < shape.fields(sums.key(at)); field++) {
            if (sums.count(at, field) != 0 || sums.fte(at, field) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The figures of a competence; nought where there is nothing. */
    @SuppressWarnings("exports")
    public CellFigures read(UnitSums sums, int competence) {
        int first = position(sums, shape.firstKey(competence));
        int end = position(sums, shape.firstKey(competence + 1));
        if (first == end) {
            return CellFigures.NONE;
        }
        row.take(sums, first, end, shape);
        return row.asCells();
    }

    private static int position(UnitSums sums, int key) {
        int found = sums.row(key);
        return found < 0 ? -found - 1 : found;
    }
}
