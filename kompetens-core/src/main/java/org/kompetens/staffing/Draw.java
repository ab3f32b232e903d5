package org.kompetens.staffing;

/**
 * How much of a stock something takes: what is to be expected, or a number of whole people drawn at random. All is in
 * thousand-millionths.
 */
interface Draw {

    /** Why people are taken: they retire. What is drawn for one reason is independent of what is drawn for another. */
    int RETIREMENT = 0;

    /** They leave for another reason. */
    int OTHER_EXIT = 1;

    /** A fraction of a person at the beginning is one or none. */
    int FRACTION_AT_THE_BEGINNING = 2;

    /** A fraction of a person to be hired is one or none. */
    int FRACTION_OF_A_HIRE = 3;

    /** They are hired, and of one age and position size among all hires. */
    int PART_OF_HIRES = 4;

    /** They move by the first transfer of a year; the numbers after are those of the other transfers. */
    int TRANSFER = 5;

    /** Goes on with a place and year. */
    void begin(int place, int year);

    /**
     * How many of a {@link Group} are taken.
     *
     * @param reason one of the above
     */
    long heads(Rate rate, long heads, long group, int reason);

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
    long whole(long heads, long group, int reason);

    /** Whether people are whole. */
    boolean isOfWholePeople();
}
