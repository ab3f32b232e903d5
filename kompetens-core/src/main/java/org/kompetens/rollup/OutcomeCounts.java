package org.kompetens.rollup;

/**
 * Cells by outcome: a number of them, or the sum of their employments' FTE in ten-thousandths.
 *
 * @param met held at the required level or above
 * @param fallingShort held below it
 * @param unassessed never assessed
 * @param expired assessed, nothing of it valid
 */
public record OutcomeCounts(long met, long fallingShort, long unassessed, long expired) {

    /** No cells. */
    public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0);

    /**
     * All cells.
     *
     * @return the sum over the outcomes
     */
    public long total() {
        return Math.addExact(Math.addExact(met, fallingShort), Math.addExact(unassessed, expired));
    }

    /**
     * How much is met, of everything that is required. Not to be shown without {@link #assessedShare}.
     *
     * @return met ÷ all
     */
    public Share metShare() {
        return new Share(met, total());
    }

    /**
     * Of how much it is known whether it is met.
     *
     * @return (met + short) ÷ all
     */
    public Share assessedShare() {
        return new Share(Math.addExact(met, fallingShort), total());
    }

    OutcomeCounts plus(OutcomeCounts other) {
        return new OutcomeCounts(
                Math.addExact(met, other.met),
                Math.addExact(fallingShort, other.fallingShort),
                Math.addExact(unassessed, other.unassessed),
                Math.addExact(expired, other.expired));
    }
}
