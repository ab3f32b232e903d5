package org.kompetens.internal.figures;

import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.internal.sums.CellSums;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.FteSum;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.StepAmounts;

/** Reads figures that are sums over cells out of a unit's sums; of a change, any may be below nought. For one thread. */
public final class CellReader {

    private final Shape shape;
    private final CellSums counted = new CellSums();
    private final CellSums inFte = new CellSums();

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
            if (shape.isRequirement(sums.key(i)) && isAnything(sums, i)) {
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
    public CellFigures read(UnitSums sums, int competence) {
        CellFigures figures = CellFigures.NONE;
        int end = shape.firstKey(competence + 1);
        int found = sums.row(shape.firstKey(competence));
        for (int row = found < 0 ? -found - 1 : found; row < sums.size() && sums.key(row) < end; row++) {
            if (shape.isRequirement(sums.key(row))) {
                figures = figures.plus(figures(sums, row));
            }
        }
        return figures;
    }

    private CellFigures figures(UnitSums sums, int row) {
        int key = sums.key(row);
        int competence = shape.competence(key);
        int rank = shape.requiredRank(key);
        int weight = shape.weight(key);
        sums.read(row, rowCounted, rowInFte);
        counted.read(rowCounted, rank, shape.states(competence));
        inFte.read(rowInFte, rank, shape.states(competence));
        int merged = shape.merged(competence);
        return new CellFigures(
                new OutcomeAmounts(
                        amount(counted.met(), inFte.met()),
                        amount(counted.fallingShort(), inFte.fallingShort()),
                        amount(counted.unassessed(), inFte.unassessed()),
                        amount(counted.expired(), inFte.expired())),
                new StepAmounts(
                        amount(counted.missingSteps(), inFte.missingSteps()),
                        amount(weight * counted.missingSteps(), weight * inFte.missingSteps()),
                        amount(counted.surplusSteps(), inFte.surplusSteps())),
                shape.isMerging(competence) ? amount(rowCounted[merged], rowInFte[merged]) : Amount.NONE,
                Fraction.of(weight * counted.missingSteps(), rank));
    }

    private static Amount amount(long count, long tenThousandths) {
        return new Amount(count, new FteSum(tenThousandths));
    }
}
