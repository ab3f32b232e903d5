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

    /** To what part of full time a mean is told: rounding within a forecast is far below it. */
    private static final int MILLIONTHS = 1_000_000;

    /**
     * The band of a position.
     *
     * @param fte its size
     * @return any but {@link #UNKNOWN}
     */
    public static PositionSize of(Fte fte) {
        return of(fte.tenThousandths());
    }

    /** The band of as many ten-thousandths of full time, which may be more than full time. */
    static PositionSize of(int tenThousandths) {
        return ofQuarters((int) Math.min(QUARTERS, (long) tenThousandths * QUARTERS / Fte.UNIT));
    }

    /**
     * The band of positions of a mean size of fte ÷ heads, to a millionth: so what a rate has rounded off does not put
     * positions of three quarters below three quarters.
     */
    static PositionSize ofMean(long heads, long fte) {
        long millionths = heads == 0 ? 0 : Rounding.part(MILLIONTHS, fte, heads);
        return ofQuarters((int) Math.min(QUARTERS, millionths * QUARTERS / MILLIONTHS));
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
