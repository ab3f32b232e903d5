package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.internal.sums.CellSums;
import org.kompetens.internal.sums.PersonFlag;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.FteSum;

/**
 * The figures of one competence, or of several together, in one unit's subtree: the numbers of {@link CompetenceFigures}
 * or {@link TotalFigures}. Filled anew by {@link FigureRows} again and again.
 */
public final class FigureRow {

    private static final Measure[] MEASURES = Measure.values();
    private static final Measure[] OF_CELLS = {
        Measure.MET,
        Measure.SHORT,
        Measure.UNASSESSED,
        Measure.EXPIRED,
        Measure.MISSING_STEPS,
        Measure.SURPLUS_STEPS,
        Measure.WEIGHTED_MISSING_STEPS,
        Measure.MERGED
    };
    private static final int NO_SCALE = -1;
    private static final int SEVERAL_SCALES = -2;

    private final long[] counted = new long[MEASURES.length];
    private final long[] inFte = new long[MEASURES.length];
    private final long[] weightedMissing;
    private final long[] held;

    /** One row of sums. */
    private final long[] rowCounted;

    private final long[] rowInFte;
    private final CellSums cells = new CellSums();
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
    @SuppressWarnings("EnumOrdinal") // A position in an array that lives no longer.
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
     * The weight of all cells, whatever comes of them.
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
        weight = 0;
        unknownWeight = 0;
        scale = NO_SCALE;
    }

    /** Takes the sums of one competence, whatever stood here before: the rows from one position to another, exclusive. */
    void take(UnitSums sums, int first, int end, Shape shape) {
        clear();
        competence = shape.competence(sums.key(first));
        for (int row = first; row < end; row++) {
            int key = sums.key(row);
            if (shape.isRequirement(key)) {
                addCells(sums, row, shape);
                addHeld(shape.states(shape.competence(key)));
            } else if (key == shape.keyOfPersons(shape.competence(key))) {
                addPersons(sums, row);
            } else {
                sums.read(row, rowCounted, rowInFte);
                addHeld(shape.states(shape.competence(key)));
            }
        }
    }

    private void addHeld(int states) {
        for (int state = 0; state < states; state++) {
            held[state] += rowCounted[state];
        }
    }

    /** Adds the cells of one requirement, each as if it were of a person of its own. */
    private void addCells(UnitSums sums, int row, Shape shape) {
        sums.read(row, rowCounted, rowInFte);
        int key = sums.key(row);
        int rank = shape.requiredRank(key);
        int rowWeight = shape.weight(key);
        int states = shape.states(competence);
        cells.read(rowCounted, rank, states);
        addCells(cells, rowWeight, counted);
        long weightedSteps = cells.missingSteps() * rowWeight;
        weight = Math.addExact(weight, cells.cells() * rowWeight);
        unknownWeight = Math.addExact(unknownWeight, cells.unknown() * rowWeight);
        weightedMissing[rank] = Math.addExact(weightedMissing[rank], weightedSteps);
        boolean hasCells = cells.cells() != 0;
        cells.read(rowInFte, rank, states);
        addCells(cells, rowWeight, inFte);
        if (shape.isMerging(competence)) {
            add(rowCounted[shape.merged(competence)], Measure.MERGED, counted);
            add(rowInFte[shape.merged(competence)], Measure.MERGED, inFte);
        }
        if (hasCells) {
            addScale(shape.scale(competence));
        }
    }

    /** Adds counts, or FTE, of the cells of one requirement. */
    private static void addCells(CellSums cells, int weight, long[] to) {
        add(cells.met(), Measure.MET, to);
        add(cells.fallingShort(), Measure.SHORT, to);
        add(cells.unassessed(), Measure.UNASSESSED, to);
        add(cells.expired(), Measure.EXPIRED, to);
        add(cells.missingSteps(), Measure.MISSING_STEPS, to);
        add(cells.missingSteps() * weight, Measure.WEIGHTED_MISSING_STEPS, to);
        add(cells.surplusSteps(), Measure.SURPLUS_STEPS, to);
        add(cells.cells(), Measure.PERSONS_REQUIRED, to);
        add(cells.fallingShort(), Measure.PERSONS_SHORT, to);
        add(cells.expired(), Measure.PERSONS_EXPIRED, to);
    }

    /** The index of the competence whose sums were taken last. */
    int competence() {
        return competence;
    }

    /** Adds distinct persons. */
    void addPersons(UnitSums sums, int row) {
        sums.read(row, rowCounted, rowInFte);
        addPersons(rowCounted, counted);
        addPersons(rowInFte, inFte);
    }

    private static void addPersons(long[] from, long[] to) {
        add(from[PersonFlag.REQUIRED.field()], Measure.PERSONS_REQUIRED, to);
        add(from[PersonFlag.SHORT.field()], Measure.PERSONS_SHORT, to);
        add(from[PersonFlag.EXPIRED.field()], Measure.PERSONS_EXPIRED, to);
    }

    @SuppressWarnings("EnumOrdinal") // As above.
    private static void add(long more, Measure measure, long[] to) {
        to[measure.ordinal()] = Math.addExact(to[measure.ordinal()], more);
    }

    /** Adds what is a sum over cells; persons count once, so theirs are taken from elsewhere. */
    @SuppressWarnings("EnumOrdinal") // As above.
    void addCells(FigureRow other) {
        for (Measure measure : OF_CELLS) {
            add(other.counted[measure.ordinal()], measure, counted);
            add(other.inFte[measure.ordinal()], measure, inFte);
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
                competence,
                cells(),
                steps(),
                persons(),
                amount(Measure.MERGED),
                new HeldLevels(byRank, heldExpired(), heldUnassessed()),
                shortfall());
    }

    TotalFigures asTotal() {
        return new TotalFigures(
                cells(),
                hasSteps() ? Optional.of(steps()) : Optional.empty(),
                persons(),
                amount(Measure.MERGED),
                shortfall());
    }

    private Amount amount(Measure measure) {
        return new Amount(counted(measure), new FteSum(inFte(measure)));
    }

    private OutcomeAmounts cells() {
        return new OutcomeAmounts(
                amount(Measure.MET), amount(Measure.SHORT), amount(Measure.UNASSESSED), amount(Measure.EXPIRED));
    }

    private StepAmounts steps() {
        return new StepAmounts(
                amount(Measure.MISSING_STEPS), amount(Measure.WEIGHTED_MISSING_STEPS), amount(Measure.SURPLUS_STEPS));
    }

    private PersonAmounts persons() {
        return new PersonAmounts(
                amount(Measure.PERSONS_REQUIRED), amount(Measure.PERSONS_SHORT), amount(Measure.PERSONS_EXPIRED));
    }

    boolean hasCells() {
        return (counted[0] | counted[1] | counted[2] | counted[3]) != 0;
    }
}
