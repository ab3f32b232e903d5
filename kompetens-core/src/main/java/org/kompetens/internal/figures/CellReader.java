package org.kompetens.internal.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.gap.Measure;
import org.kompetens.internal.sums.CellSums;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.FteSum;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;

/**
 * Reads figures that are sums over cells out of a unit's sums; of a change, any may be below nought. For one thread.
 */
public final class CellReader {

    private static final Measure[] MEASURES = Measure.values();

    private final Shape shape;

    /** One row of sums. */
    private final long[] rowCounted;

    private final long[] rowInFte;

    /** A reader of sums of a shape. */
    public CellReader(Shape shape) {
        this.shape = shape;
        this.rowCounted = new long[shape.mostFields()];
        this.rowInFte = new long[shape.mostFields()];
    }

    /** The competences of which there is anything but nought, by their indexes in order. */
    public SortedSet<Integer> competences(UnitSums sums) {
        SortedSet<Integer> competences = new TreeSet<>();
        for (int i = 0; i < sums.size() && shape.isOfCompetence(sums.key(i)); i++) {
            if (shape.isOfCells(sums.key(i)) && isAnything(sums, i)) {
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

    /** The figures of a competence; nought where there is nothing. */
    @SuppressWarnings("EnumOrdinal") // A position in an array that lives no longer.
    public CellFigures read(UnitSums sums, int competence) {
        long[] counted = new long[MEASURES.length];
        long[] inFte = new long[MEASURES.length];
        Fraction shortfall = Fraction.ZERO;
        int weighted = Measure.WEIGHTED_MISSING_STEPS.ordinal();
        int end = shape.firstKey(competence + 1);
        int found = sums.row(shape.firstKey(competence));
        for (int row = found < 0 ? -found - 1 : found; row < sums.size() && sums.key(row) < end; row++) {
            int key = sums.key(row);
            if (shape.isRequirement(key)) {
                sums.read(row, rowCounted, rowInFte);
                long before = counted[weighted];
                CellSums.add(rowCounted, key, shape, counted);
                CellSums.add(rowInFte, key, shape, inFte);
                shortfall = shortfall.plus(Fraction.of(counted[weighted] - before, shape.requiredRank(key)));
            } else if (shape.isOfCells(key)) {
                sums.read(row, rowCounted, rowInFte);
                CellSums.addExempt(rowCounted, counted);
                CellSums.addExempt(rowInFte, inFte);
            }
        }
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : MEASURES) {
            amounts.put(measure, new Amount(counted[measure.ordinal()], new FteSum(inFte[measure.ordinal()])));
        }
        return new CellFigures(amounts, shortfall);
    }
}
