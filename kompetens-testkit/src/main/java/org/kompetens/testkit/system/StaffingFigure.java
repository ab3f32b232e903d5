package org.kompetens.testkit.system;

/** What a forecast says of one year. */
public enum StaffingFigure {
    /** Heads at the beginning. */
    OPENING,
    /** FTE at the beginning. */
    OPENING_FTE,
    /** Heads that left at a date known beforehand. */
    KNOWN_EXITS,
    /** Their FTE. */
    KNOWN_EXITS_FTE,
    /** Heads retired by the policy. */
    RETIREMENTS,
    /** Their FTE. */
    RETIREMENTS_FTE,
    /** Heads that left for other reasons. */
    OTHER_EXITS,
    /** Their FTE. */
    OTHER_EXITS_FTE,
    /** Heads hired. */
    HIRES,
    /** Their FTE. */
    HIRES_FTE,
    /** Heads moved here less those moved away. */
    TRANSFERS,
    /** Their FTE. */
    TRANSFERS_FTE,
    /** FTE by which positions became larger. */
    POSITION_CHANGE_FTE,
    /** Heads at the end. */
    CLOSING,
    /** FTE at the end. */
    CLOSING_FTE,
    /**
     * Heads needed to replace those who left and those who moved away, and what smaller positions took off, less those who moved
     * here and what larger positions added: at most as many as are missing before anybody is hired.
     */
    REPLACEMENT,
    /** Their FTE. */
    REPLACEMENT_FTE,
    /** Heads needed beyond, of those missing before anybody is hired. */
    EXPANSION,
    /** Their FTE. */
    EXPANSION_FTE,
    /** Heads whose age is not known that left at a date known beforehand. */
    AGE_UNKNOWN_KNOWN_EXITS,
    /** Their FTE. */
    AGE_UNKNOWN_KNOWN_EXITS_FTE,
    /** Heads whose age is not known that left for other reasons. */
    AGE_UNKNOWN_OTHER_EXITS,
    /** Their FTE. */
    AGE_UNKNOWN_OTHER_EXITS_FTE,
    /** Heads whose age is not known moved here less those moved away. */
    AGE_UNKNOWN_TRANSFERS,
    /** Their FTE. */
    AGE_UNKNOWN_TRANSFERS_FTE,
    /** FTE by which positions of people whose age is not known became larger. */
    AGE_UNKNOWN_POSITION_CHANGE_FTE,
    /** Heads at the end whose age is not known. */
    AGE_UNKNOWN,
    /** Their FTE. */
    AGE_UNKNOWN_FTE,
    /** FTE needed at the end. */
    DEMAND_FTE,
    /** FTE beyond the demand before anybody is hired, those of each role in each unit, summed. */
    SURPLUS_FTE;

    /**
     * What it is counted in.
     *
     * @return whether in FTE, not in heads
     */
    public boolean isInFte() {
        return name().endsWith("FTE");
    }
}
