package org.kompetens.internal.sums;

import org.kompetens.gap.Measure;
import org.kompetens.internal.held.HeldState;

/**
 * Works out what follows from a row of cells: its cells by outcome, and their steps. The numbers are counts or FTE.
 * Nothing can overflow within a row, as sums larger than {@link Shape#largestSum} have been refused before. For one
 * thread.
 */
final class CellSums {

    private static final int MERGED = ordinal(Measure.MERGED);
    private static final int MISSING = ordinal(Measure.MISSING_STEPS);
    private static final int WEIGHTED_MISSING = ordinal(Measure.WEIGHTED_MISSING_STEPS);
    private static final int SURPLUS = ordinal(Measure.SURPLUS_STEPS);

    private final Shape shape;

    /** Of the last row, for each state how many cells are in a lower one; and the same, each times its state. */
    private final long[] below;

    private final long[] timesState;

    private long cells;
    private long unknown;
    private long missing;

    CellSums(Shape shape) {
        this.shape = shape;
        this.below = new long[shape.competences().mostStates() + 1];
        this.timesState = new long[below.length];
    }

    @SuppressWarnings("EnumOrdinal") // A position in an array that lives no longer.
    private static int ordinal(Measure measure) {
        return measure.ordinal();
    }

    /**
     * Adds what follows from the row of a requirement.
     *
     * @param row the cells by the state in which the competence is held
     * @param key of the requirement
     * @param byMeasure numbers by the ordinal of the measure; those of cells and steps are added to
     * @throws ArithmeticException if a number is too large
     */
    void add(long[] row, int key, long[] byMeasure) {
        int competence = shape.competence(key);
        int states = shape.competences().states(competence);
        // Running sums, so that the sum between two states is a difference: a branch at the state where the outcome
        // changes would be one that the processor cannot predict.
        long sum = 0;
        long sumTimesState = 0;
        for (int state = 0; state < states; state++) {
            sum += row[state];
            sumTimesState += row[state] * state;
            below[state + 1] = sum;
            timesState[state + 1] = sumTimesState;
        }
        cells = sum;
        addOutcomes(shape.outcomes(key), states, byMeasure);
        addSteps(key, states, byMeasure);
        if (shape.competences().isMerging(competence)) {
            add(row[shape.merged(competence)], MERGED, byMeasure);
        }
    }

    private void addOutcomes(OutcomeRuns runs, int states, long[] byMeasure) {
        long before = 0;
        unknown = 0;
        for (int run = 0; run < runs.ends.length; run++) {
            long until = below[Math.min(runs.ends[run], states)];
            add(until - before, runs.measures[run], byMeasure);
            unknown += (until - before) & runs.unknown[run];
            before = until;
        }
    }

    /** Each rank below the required one, down to that of nothing, is a step missing, each above it one left over. */
    private void addSteps(int key, int states, long[] byMeasure) {
        int lowest = HeldState.NOTHING;
        int required = HeldState.ofRank(shape.requiredRank(key));
        missing = required * (below[required] - below[lowest]) - (timesState[required] - timesState[lowest]);
        long surplus = timesState[states] - timesState[required] - required * (below[states] - below[required]);
        add(missing, MISSING, byMeasure);
        add(weightedMissing(key), WEIGHTED_MISSING, byMeasure);
        add(surplus, SURPLUS, byMeasure);
    }

    /** The missing steps of the last row, times their weight. */
    long weightedMissing(int key) {
        return missing * shape.weight(key);
    }

    /** How many cells the last row has. */
    long cells() {
        return cells;
    }

    /** Of how many of them it is not known whether what is required is held. */
    long unknown() {
        return unknown;
    }

    /**
     * Adds the waived cells of a competence.
     *
     * @param row of the key of waived cells
     * @param byMeasure numbers by the ordinal of the measure
     * @return how many cells the row has
     * @throws ArithmeticException if a number is too large
     */
    static long addWaived(long[] row, long[] byMeasure) {
        long cells = 0;
        for (int field = 0; field < State.waived().size(); field++) {
            add(row[field], ordinal(State.waived().get(field).measure()), byMeasure);
            cells += row[field];
        }
        return cells;
    }

    private static void add(long more, int measure, long[] to) {
        to[measure] = Math.addExact(to[measure], more);
    }
}
