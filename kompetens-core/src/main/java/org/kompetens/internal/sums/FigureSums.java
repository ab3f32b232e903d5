package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.stream.Stream;
import org.kompetens.gap.Measure;

/**
 * The figures of one competence in one unit, or of several together, worked out of the unit's rows. Reused again and
 * again. Of a change, any figure may be negative. For one thread.
 */
public final class FigureSums {

    private static final int MEASURES = Measure.values().length;

    /** The measures that are sums over cells, by their ordinals. */
    @SuppressWarnings("EnumOrdinal") // A position in an array that lives no longer.
    private static final int[] OF_CELLS = Stream.of(Measure.values())
            .filter(measure -> measure.kind() != Measure.Kind.PERSONS)
            .mapToInt(Measure::ordinal)
            .toArray();

    private static final int NO_SCALE = -1;
    private static final int SEVERAL_SCALES = -2;

    private final Shape shape;
    private final CellSums ofRow;
    private final long[] counted = new long[MEASURES];
    private final long[] inFte = new long[MEASURES];
    private final long[] weightedMissing;
    private final long[] held;

    /** One row of sums. */
    private final long[] row;

    private final long[] rowInFte;
    private long cells;
    private long weight;
    private long unknownWeight;
    private int scale = NO_SCALE;
    private int competence;

    /** Figures of nothing. */
    public FigureSums(Shape shape) {
        this.shape = shape;
        this.ofRow = new CellSums(shape);
        this.weightedMissing = new long[shape.competences().mostRanks() + 1];
        this.held = new long[shape.competences().mostStates()];
        this.row = new long[shape.mostFields()];
        this.rowInFte = new long[shape.mostFields()];
    }

    /** Makes them figures of nothing. */
    public void clear() {
        Arrays.fill(counted, 0);
        Arrays.fill(inFte, 0);
        Arrays.fill(weightedMissing, 0);
        Arrays.fill(held, 0);
        cells = 0;
        weight = 0;
        unknownWeight = 0;
        scale = NO_SCALE;
    }

    /**
     * Makes them the figures of the competence that a row is of.
     *
     * @param sums of the unit
     * @param first the position of the first row of the competence
     * @return the position of the first row behind those of the competence
     * @throws ArithmeticException if a figure is too large
     */
    public int take(UnitSums sums, int first) {
        clear();
        competence = shape.competence(sums.key(first));
        int end = shape.firstKey(competence + 1);
        int at = first;
        for (; at < sums.size() && sums.key(at) < end; at++) {
            int key = sums.key(at);
            sums.read(at, row, rowInFte);
            if (shape.isRequirement(key)) {
                addHeld();
                addCells(key);
            } else if (shape.isWaived(key)) {
                cells += CellSums.addWaived(row, counted);
                CellSums.addWaived(rowInFte, inFte);
            } else if (key == shape.keyOfPersons(competence)) {
                PersonFields.add(row, counted);
                PersonFields.add(rowInFte, inFte);
            } else {
                addHeld();
            }
        }
        PersonFields.addCells(counted);
        PersonFields.addCells(inFte);
        return at;
    }

    private void addHeld() {
        int states = shape.competences().states(competence);
        for (int state = 0; state < states; state++) {
            held[state] += row[state];
        }
    }

    private void addCells(int key) {
        ofRow.add(rowInFte, key, inFte);
        ofRow.add(row, key, counted);
        int rank = shape.requiredRank(key);
        long required = ofRow.cells();
        weightedMissing[rank] = Math.addExact(weightedMissing[rank], ofRow.weightedMissing(key));
        cells += required;
        weight = Math.addExact(weight, required * shape.weight(key));
        unknownWeight = Math.addExact(unknownWeight, ofRow.unknown() * shape.weight(key));
        if (required != 0) {
            addScale(shape.competences().scale(competence));
        }
    }

    /**
     * Adds what is a sum over cells; persons count once, so theirs are taken from elsewhere.
     *
     * @param other figures of a competence, or of several
     * @throws ArithmeticException if a figure is too large
     */
    public void addCells(FigureSums other) {
        for (int measure : OF_CELLS) {
            counted[measure] = Math.addExact(counted[measure], other.counted[measure]);
            inFte[measure] = Math.addExact(inFte[measure], other.inFte[measure]);
        }
        for (int rank = 1; rank < weightedMissing.length; rank++) {
            weightedMissing[rank] = Math.addExact(weightedMissing[rank], other.weightedMissing[rank]);
        }
        weight = Math.addExact(weight, other.weight);
        unknownWeight = Math.addExact(unknownWeight, other.unknownWeight);
        addScale(other.scale);
    }

    private void addScale(int more) {
        if (more != NO_SCALE) {
            scale = scale == NO_SCALE || scale == more ? more : SEVERAL_SCALES;
        }
    }

    /**
     * Adds distinct persons.
     *
     * @param sums of the unit
     * @param of the position of a row of persons
     * @throws ArithmeticException if a figure is too large
     */
    public void addPersons(UnitSums sums, int of) {
        sums.read(of, row, rowInFte);
        PersonFields.add(row, counted);
        PersonFields.add(rowInFte, inFte);
    }

    /** How many, of a measure. */
    @SuppressWarnings("EnumOrdinal") // As above.
    public long counted(Measure measure) {
        return counted[measure.ordinal()];
    }

    /** The same by FTE, in ten-thousandths. */
    @SuppressWarnings("EnumOrdinal") // As above.
    public long inFte(Measure measure) {
        return inFte[measure.ordinal()];
    }

    /** Whether all cells are judged on one scale. */
    public boolean hasSteps() {
        return scale != SEVERAL_SCALES;
    }

    /** For each required rank the weighted missing steps of its cells. Not to be changed. */
    public long[] weightedMissing() {
        return weightedMissing;
    }

    /** The weight of all cells that are not waived. */
    public long weight() {
        return weight;
    }

    /** The weight of those of which it is not known whether what is required is held. */
    public long unknownWeight() {
        return unknownWeight;
    }

    /** The distinct persons who hold the competence in a state. */
    public long held(int state) {
        return held[state];
    }

    /** Whether there is any cell, waived ones included. */
    public boolean hasCells() {
        return cells != 0;
    }

    /** The index of the competence that was taken last. */
    public int competence() {
        return competence;
    }
}
