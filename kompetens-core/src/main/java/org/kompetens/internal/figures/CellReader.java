package org.kompetens.internal.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.gap.Measure;
import org.kompetens.internal.sums.FigureSums;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.FteSum;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;

/** Reads figures that are sums over cells out of a unit's sums; of a change, any may be negative. For one thread. */
public final class CellReader {

    private final Shape shape;
    private final FigureSums figures;

    /** A reader of sums of a shape. */
    public CellReader(Shape shape) {
        this.shape = shape;
        this.figures = new FigureSums(shape);
    }

    /** The competences of which anything is not zero, by their indexes in order. */
    public SortedSet<Integer> competences(UnitSums sums) {
        SortedSet<Integer> competences = new TreeSet<>();
        for (int i = 0; i < sums.size() && shape.isOfCompetence(sums.key(i)); i++) {
            if (isOfCells(sums.key(i)) && isAnything(sums, i)) {
                competences.add(shape.competence(sums.key(i)));
            }
        }
        return competences;
    }

    private boolean isAnything(UnitSums sums, int row) {
        for (int field = 0; field < shape.fields(sums.key(row)); field++) {
            if (sums.count(row, field) != 0 || sums.fte(row, field) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfCells(int key) {
        return shape.isRequirement(key) || shape.isWaived(key);
    }

    /** The figures of a competence; zero where there is nothing. */
    public CellFigures read(UnitSums sums, int competence) {
        int row = sums.rowFrom(shape.firstKey(competence));
        if (row == sums.size() || sums.key(row) >= shape.firstKey(competence + 1)) {
            return CellFigures.NONE;
        }
        figures.take(sums, row);
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            amounts.put(measure, new Amount(figures.counted(measure), new FteSum(figures.inFte(measure))));
        }
        return new CellFigures(amounts, Fraction.sumOf(figures.weightedMissing()));
    }
}
