package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.engine.Shape;
import org.kompetens.engine.UnitSums;

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
    private int scale = NO_SCALE;

    FigureRow(int ranks) {
        this.weightedMissing = new long[ranks + 1];
        this.held = new long[ranks + Shape.STATE_EXPIRED + 1];
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
        scale = NO_SCALE;
    }

    /** Takes the sums of one competence, whatever stood here before: the rows from one position to another, exclusive. */
    void take(UnitSums sums, int first, int end, Shape shape) {
        clear();
        int competence = shape.competence(sums.key(first));
        scale = shape.scale(competence);
        for (int row = first; row < end; row++) {
            if (shape.isRequirement(sums.key(row))) {
                addCells(sums, row, shape);
            } else if (sums.key(row) == shape.keyOfPersons(competence)) {
                add(Measure.PERSONS_REQUIRED, sums, row, Shape.PERSONS);
                add(Measure.PERSONS_SHORT, sums, row, Shape.PERSONS_SHORT);
            } else {
                addHeld(sums, row, shape.states(competence));
            }
        }
    }

    /** Adds the cells of one requirement, each as if it were of a person of its own. */
    private void addCells(UnitSums sums, int row, Shape shape) {
        int key = sums.key(row);
        int required = Shape.STATE_EXPIRED + shape.requiredRank(key);
        int states = shape.states(shape.competence(key));
        addHeld(sums, row, states);
        for (int state = 0; state < states; state++) {
            long count = sums.count(row, state);
            long fte = sums.fte(row, state);
            add(Measure.PERSONS_REQUIRED, count, fte);
            if (state == Shape.STATE_UNASSESSED) {
                add(Measure.UNASSESSED, count, fte);
            } else if (state == Shape.STATE_EXPIRED) {
                add(Measure.EXPIRED, count, fte);
            } else if (state >= required) {
                add(Measure.MET, count, fte);
                addTimes(Measure.SURPLUS_STEPS, count, fte, state - required);
            } else {
                add(Measure.SHORT, count, fte);
                add(Measure.PERSONS_SHORT, count, fte);
                addTimes(Measure.MISSING_STEPS, count, fte, required - state);
                int weight = shape.weight(key) * (required - state);
                addTimes(Measure.WEIGHTED_MISSING_STEPS, count, fte, weight);
                int rank = shape.requiredRank(key);
                weightedMissing[rank] = Math.addExact(weightedMissing[rank], Math.multiplyExact(count, weight));
            }
        }
        if (shape.isMerging(shape.competence(key))) {
            int merged = shape.merged(shape.competence(key));
            add(Measure.MERGED, sums, row, merged);
        }
    }

    private void addHeld(UnitSums sums, int row, int states) {
        for (int state = 0; state < states; state++) {
            held[state] = Math.addExact(held[state], sums.count(row, state));
        }
    }

    /** Adds the persons of several competences together, who have a row of their own. */
    void addPersons(UnitSums sums, int row) {
        add(Measure.PERSONS_REQUIRED, sums, row, Shape.PERSONS);
        add(Measure.PERSONS_SHORT, sums, row, Shape.PERSONS_SHORT);
    }

    private void add(Measure measure, UnitSums sums, int row, int field) {
        add(measure, sums.count(row, field), sums.fte(row, field));
    }

    private void addTimes(Measure measure, long count, long fte, int times) {
        add(measure, Math.multiplyExact(count, times), Math.multiplyExact(fte, times));
    }

    @SuppressWarnings("EnumOrdinal") // As above.
    private void add(Measure measure, long count, long fte) {
        int at = measure.ordinal();
        counted[at] = Math.addExact(counted[at], count);
        inFte[at] = Math.addExact(inFte[at], fte);
    }

    /** Adds what is a sum over cells; persons count once, so theirs are taken from elsewhere. */
    @SuppressWarnings("EnumOrdinal") // As above.
    void addCells(FigureRow other) {
        for (Measure one : OF_CELLS) {
            int measure = one.ordinal();
            counted[measure] = Math.addExact(counted[measure], other.counted[measure]);
            inFte[measure] = Math.addExact(inFte[measure], other.inFte[measure]);
        }
        for (int rank = 2; rank < weightedMissing.length; rank++) {
            weightedMissing[rank] = Math.addExact(weightedMissing[rank], other.weightedMissing[rank]);
        }
        scale = scale == NO_SCALE || scale == other.scale ? other.scale : SEVERAL_SCALES;
    }

    CompetenceFigures asCompetence(ResolvedCompetence competence) {
        List<Long> byRank = new ArrayList<>();
        for (int rank = 1; rank <= competence.scale().levels().size(); rank++) {
            byRank.add(held(rank));
        }
        return new CompetenceFigures(
                competence,
                new Figures(cells(counted), steps(counted), persons(counted), counted(Measure.MERGED)),
                new Figures(cells(inFte), steps(inFte), persons(inFte), inFte(Measure.MERGED)),
                new HeldLevels(byRank, heldExpired(), heldUnassessed()),
                shortfall());
    }

    TotalFigures asTotal() {
        return new TotalFigures(
                cells(counted),
                cells(inFte),
                persons(counted),
                persons(inFte),
                hasSteps() ? Optional.of(steps(counted)) : Optional.empty(),
                hasSteps() ? Optional.of(steps(inFte)) : Optional.empty(),
                shortfall(),
                counted(Measure.MERGED),
                inFte(Measure.MERGED));
    }

    @SuppressWarnings("EnumOrdinal") // As above.
    private static OutcomeCounts cells(long[] from) {
        return new OutcomeCounts(
                from[Measure.MET.ordinal()],
                from[Measure.SHORT.ordinal()],
                from[Measure.UNASSESSED.ordinal()],
                from[Measure.EXPIRED.ordinal()]);
    }

    @SuppressWarnings("EnumOrdinal") // As above.
    private static StepSums steps(long[] from) {
        return new StepSums(
                from[Measure.MISSING_STEPS.ordinal()],
                from[Measure.WEIGHTED_MISSING_STEPS.ordinal()],
                from[Measure.SURPLUS_STEPS.ordinal()]);
    }

    @SuppressWarnings("EnumOrdinal") // As above.
    private static PersonCounts persons(long[] from) {
        return new PersonCounts(from[Measure.PERSONS_REQUIRED.ordinal()], from[Measure.PERSONS_SHORT.ordinal()]);
    }

    boolean hasCells() {
        return (counted[0] | counted[1] | counted[2] | counted[3]) != 0;
    }
}
