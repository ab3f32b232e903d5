package org.kompetens.staffing;

/**
 * How much of a stock something takes: what is to be expected, or a number of whole people drawn at random. All is in
 * thousand-millionths.
 */
interface Draw {

    /** Why people are taken: what is drawn for one reason is independent of what is drawn for another. */
    int RETIREMENT = 0;

    int OTHER_EXIT = 1;
    int FRACTION_AT_THE_BEGINNING = 2;
    int FRACTION_OF_A_HIRE = 3;
    int PART_OF_HIRES = 4;

    /** The first transfer of a year; the others follow. */
    int TRANSFER = 5;

    /** Goes on with a place and year. */
    void begin(int place, int year);

    /**
     * How many of a cohort are taken.
     *
     * @param reason one of the above
     */
    long heads(Rate rate, long heads, int cohort, int reason);

    /**
     * The FTE of those who are taken.
     *
     * @param taken how many of the heads are
     */
    long fte(Rate rate, long fte, long heads, long taken);

    /**
     * Makes people whole.
     *
     * @param heads of which the last may be a fraction of one
     * @return where people are whole, one more or none for the fraction
     */
    long whole(long heads, int cohort, int reason);

    /** Whether people are whole. */
    boolean isOfWholePeople();
}
