package org.kompetens.internal.sums;

/**
 * What follows from the row of one requirement: its cells by outcome, and their steps. By count or by FTE, whichever the
 * numbers are. Filled anew for one row after another.
 */
public final class CellSums {

    private long met;
    private long fallingShort;
    private long unassessed;
    private long expired;
    private long missingSteps;
    private long surplusSteps;

    /** Of no row yet. */
    public CellSums() {}

    /**
     * Works out one row. Nothing can wrap around: larger sums than {@link Shape#largestSum} are refused before.
     *
     * @param byState the cells by the state in which the competence is held
     * @param requiredRank the rank that the row is of
     * @param states how many states there are
     */
    public void read(long[] byState, int requiredRank, int states) {
        int required = Shape.STATE_EXPIRED + requiredRank;
        long ranked = 0;
        long above = 0;
        long below = 0;
        long missing = 0;
        for (int state = Shape.STATE_EXPIRED + 1; state < states; state++) {
            int steps = state - required;
            // All bits where steps are missing: which of the states those are cannot be foreseen, and so is no branch.
            int isShort = steps >> (Integer.SIZE - 1);
            ranked += byState[state];
            above += byState[state] * steps;
            below += byState[state] & isShort;
            missing -= byState[state] * (steps & isShort);
        }
        met = ranked - below;
        fallingShort = below;
        unassessed = byState[Shape.STATE_UNASSESSED];
        expired = byState[Shape.STATE_EXPIRED];
        missingSteps = missing;
        surplusSteps = above + missing;
    }

    /** Cells held at the required level or above. */
    public long met() {
        return met;
    }

    /** Cells held below it. */
    public long fallingShort() {
        return fallingShort;
    }

    /** Cells never assessed. */
    public long unassessed() {
        return unassessed;
    }

    /** Cells assessed, nothing of it valid. */
    public long expired() {
        return expired;
    }

    /** All cells. */
    public long cells() {
        return met + fallingShort + unknown();
    }

    /** The cells of which it is not known whether they are met. */
    public long unknown() {
        return unassessed + expired;
    }

    /** Steps below the required level. */
    public long missingSteps() {
        return missingSteps;
    }

    /** Steps above it. */
    public long surplusSteps() {
        return surplusSteps;
    }
}
