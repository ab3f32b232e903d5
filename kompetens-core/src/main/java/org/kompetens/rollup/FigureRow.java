package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Measure;
import org.kompetens.internal.sums.CellSums;
import org.kompetens.internal.sums.PersonFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.FteSum;

/**
 * The figures of one competence, or of several together, in one unit's subtree: the numbers of
 * {@link CompetenceFigures} or {@link TotalFigures}. Filled anew by {@link FigureRows} again and again.
 */
public final class FigureRow {

    private static final Measure[] MEASURES = Measure.values();

    /** The measures that are sums over cells, by their ordinals. */
    @SuppressWarnings("EnumOrdinal") // A position in an array that lives no longer.
    private static final int[] OF_CELLS = Stream.of(MEASURES)
            .filter(measure -> measure.kind() != Measure.Kind.PERSONS)
            .mapToInt(Measure::ordinal)
            .toArray();

    private static final int NO_SCALE = -1;
    private static final int SEVERAL_SCALES = -2;

    private final long[] counted = new long[MEASURES.length];
    private final long[] inFte = new long[MEASURES.length];
    private final long[] weightedMissing;
    private final long[] held;

    /** One row of sums. */
    private final long[] rowCounted;

    private final long[] rowInFte;
    private long cells;
    private long weight;
    private long unknownWeight;
    private int scale = NO_SCALE;
    private int competence;

    FigureRow(int ranks) {
        this.weightedMissing = new long[ranks + 1];
        this.held = new long[ranks + Shape.STATE_EXPIRED + 1];
        this.rowCounted = new long[held.length + 1];
        this.rowInFte = new long[held.length + 1];
    }

    /**
     * How many.
     *
     * @param measure of what
     * @return from 0
     */
    @SuppressWarnings("EnumOrdinal") // As above.
    public long counted(Measure measure) {
        return counted[measure.ordinal()];
    }

    /**
     * The same by FTE.
     *
     * @param measure of what
     * @return in ten-thousandths
     */
    @SuppressWarnings("EnumOrdinal") // As above.
    public long inFte(Measure measure) {
        return inFte[measure.ordinal()];
    }

    /**
     * Whether steps have a meaning: whether all competences with cells are judged on one scale.
     *
     * @return true for a single competence
     */
    public boolean hasSteps() {
        return scale != SEVERAL_SCALES;
    }

    /**
     * The weighted missing steps of cells with one required rank. Divided by that rank, and summed over all, they are
     * the shortfall.
     *
     * @param requiredRank from 1 to {@link #ranks}
     * @return the sum of weight × missing steps
     */
    public long weightedMissing(int requiredRank) {
        return weightedMissing[requiredRank];
    }

    /**
     * How much is missing, comparable between scales.
     *
     * @return Σ weight × missing steps ÷ required rank, over the cells
     */
    public Fraction shortfall() {
        Fraction shortfall = Fraction.ZERO;
        for (int rank = 2; rank < weightedMissing.length; rank++) {
            if (weightedMissing[rank] != 0) {
                shortfall = shortfall.plus(Fraction.of(weightedMissing[rank], rank));
            }
        }
        return shortfall;
    }

    /**
     * The weight of all cells that are not exempt, whatever comes of them.
     *
     * @return Σ weight
     */
    public long weight() {
        return weight;
    }

    /**
     * The weight of the cells of which it is not known whether they are met.
     *
     * @return Σ weight of those unassessed or expired
     */
    public long unknownWeight() {
        return unknownWeight;
    }

    /**
     * The highest rank that there can be.
     *
     * @return at least 1
     */
    public int ranks() {
        return weightedMissing.length - 1;
    }

    /**
     * The distinct persons who hold one level of a single competence.
     *
     * @param rank of the level, from 1
     * @return how many
     */
    public long held(int rank) {
        return held[Shape.STATE_EXPIRED + rank];
    }

    /**
     * The distinct persons of whom every assessment of a single competence has expired.
     *
     * @return how many
     */
    public long heldExpired() {
        return held[Shape.STATE_EXPIRED];
    }

    /**
     * The distinct persons never assessed in a single competence.
     *
     * @return how many
     */
    public long heldUnassessed() {
        return held[Shape.STATE_UNASSESSED];
    }

    void clear() {
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
     * Reads the sums of one competence, in place of what was here before: the rows from a first to an end, exclusive.
     */
    void take(UnitSums sums, int first, int end, Shape shape) {
        clear();
        competence = shape.competence(sums.key(first));
        for (int row = first; row < end; row++) {
            int key = sums.key(row);
            if (key == shape.keyOfPersons(competence)) {
                addPersons(sums, row);
            } else if (key == shape.keyOfExempt(competence)) {
                sums.read(row, rowCounted, rowInFte);
                cells += CellSums.addExempt(rowCounted, counted);
                CellSums.addExempt(rowInFte, inFte);
            } else {
                sums.read(row, rowCounted, rowInFte);
                addHeld(shape.states(competence));
                if (shape.isRequirement(key)) {
                    addCells(key, shape);
                }
            }
        }
        PersonFields.addCells(counted);
        PersonFields.addCells(inFte);
    }

    private void addHeld(int states) {
        for (int state = 0; state < states; state++) {
            held[state] += rowCounted[state];
        }
    }

    /** Adds the cells of one requirement, of the row that was read. */
    @SuppressWarnings("EnumOrdinal") // As above.
    private void addCells(int key, Shape shape) {
        int weighted = Measure.WEIGHTED_MISSING_STEPS.ordinal();
        int rank = shape.requiredRank(key);
        int rowWeight = shape.weight(key);
        long before = counted[weighted];
        long more = CellSums.add(rowCounted, key, shape, counted);
        CellSums.add(rowInFte, key, shape, inFte);
        weightedMissing[rank] = Math.addExact(weightedMissing[rank], counted[weighted] - before);
        long unknown = rowCounted[Shape.STATE_UNASSESSED] + rowCounted[Shape.STATE_EXPIRED];
        cells += more;
        weight = Math.addExact(weight, more * rowWeight);
        unknownWeight = Math.addExact(unknownWeight, unknown * rowWeight);
        if (more != 0) {
            addScale(shape.scale(competence));
        }
    }

    /** The index of the competence whose sums were taken last. */
    int competence() {
        return competence;
    }

    /** Adds distinct persons. */
    void addPersons(UnitSums sums, int row) {
        sums.read(row, rowCounted, rowInFte);
        PersonFields.add(rowCounted, counted);
        PersonFields.add(rowInFte, inFte);
    }

    /** Adds what is a sum over cells; persons count once, so theirs are taken from elsewhere. */
    void addCells(FigureRow other) {
        for (int measure : OF_CELLS) {
            counted[measure] = Math.addExact(counted[measure], other.counted[measure]);
            inFte[measure] = Math.addExact(inFte[measure], other.inFte[measure]);
        }
        for (int rank = 2; rank < weightedMissing.length; rank++) {
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

    CompetenceFigures asCompetence(ResolvedCompetence competence) {
        List<Long> byRank = new ArrayList<>(ranks());
        for (int rank = 1; rank <= competence.scale().levels().size(); rank++) {
            byRank.add(held(rank));
        }
        return new CompetenceFigures(
                competence, amounts(), new HeldLevels(byRank, heldExpired(), heldUnassessed()), shortfall());
    }

    TotalFigures asTotal() {
        return new TotalFigures(amounts(), shortfall());
    }

    private Map<Measure, Amount> amounts() {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : MEASURES) {
            if (hasSteps() || measure.kind() != Measure.Kind.STEPS) {
                amounts.put(measure, new Amount(counted(measure), new FteSum(inFte(measure))));
            }
        }
        return amounts;
    }

    boolean hasCells() {
        return cells != 0;
    }
}
