package org.kompetens.staffing;

/** What is kept of each role, unit and year of a forecast: a number of heads or of FTE. */
@SuppressWarnings("EnumOrdinal") // Positions in an array that lives no longer.
enum Column {
    KNOWN_EXITS,
    KNOWN_EXITS_FTE,
    RETIREMENTS,
    RETIREMENTS_FTE,
    OTHER_EXITS,
    OTHER_EXITS_FTE,
    REPLACEMENT,
    REPLACEMENT_FTE,
    EXPANSION,
    EXPANSION_FTE,
    /** What is hired beyond the need, below nought where it is less. */
    BEYOND_NEED,
    BEYOND_NEED_FTE,
    TRANSFERS,
    TRANSFERS_FTE,
    POSITION_CHANGE_FTE,
    CLOSING,
    CLOSING_FTE,
    /** What of the figures above is of people whose age is not known. */
    AGE_UNKNOWN_KNOWN_EXITS,
    AGE_UNKNOWN_KNOWN_EXITS_FTE,
    AGE_UNKNOWN_OTHER_EXITS,
    AGE_UNKNOWN_OTHER_EXITS_FTE,
    AGE_UNKNOWN_TRANSFERS,
    AGE_UNKNOWN_TRANSFERS_FTE,
    AGE_UNKNOWN_POSITION_CHANGE_FTE,
    AGE_UNKNOWN_CLOSING,
    AGE_UNKNOWN_CLOSING_FTE,
    DEMAND_FTE,
    SURPLUS_FTE,
    /** Heads of the first position size; those of the others follow. */
    SIZES,
    SIZES_1,
    SIZES_2,
    SIZES_3,
    SIZES_4,
    SIZES_5;

    private static final Column[] ALL = values();

    /** The column of the FTE of heads. */
    static Column after(Column heads) {
        return ALL[heads.ordinal() + 1];
    }

    /** Heads of a position size. */
    static Column of(PositionSize size) {
        return ALL[SIZES.ordinal() + size.ordinal()];
    }
}
