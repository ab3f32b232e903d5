package org.kompetens.staffing;

import org.kompetens.organisation.Fte;

/** How large a position is, in the bands in which position sizes are published. */
public enum PositionSize {
    /** Below 25 % of full time. */
    BELOW_QUARTER,
    /** From 25 to below 50 %. */
    BELOW_HALF,
    /** From 50 to below 75 %. */
    BELOW_THREE_QUARTERS,
    /** From 75 to below 100 %. */
    BELOW_FULL,
    /** Full time. */
    FULL,
    /** Not known: statistics gave the mean size of several positions alone. */
    UNKNOWN;

    private static final int QUARTERS = 4;

    /**
     * The band of a position.
     *
     * @param fte its size
     * @return any but {@link #UNKNOWN}
     */
    public static PositionSize of(Fte fte) {
        return ofQuarters((int) ((long) fte.tenThousandths() * QUARTERS / Fte.UNIT));
    }

    /** The band of positions of a mean size of fte ÷ heads, given in one unit. */
    static PositionSize ofMean(long heads, long fte) {
        long quarter = heads / QUARTERS;
        return ofQuarters(fte >= heads ? QUARTERS : quarter == 0 ? 0 : (int) Math.min(QUARTERS - 1, fte / quarter));
    }

    private static PositionSize ofQuarters(int quarters) {
        return switch (quarters) {
            case 0 -> BELOW_QUARTER;
            case 1 -> BELOW_HALF;
            case 2 -> BELOW_THREE_QUARTERS;
            case 3 -> BELOW_FULL;
            default -> FULL;
        };
    }
}
