package org.kompetens.internal;

/**
 * How a supplied policy weighs one assessment, without any object: the greatest weight counts. Assessments of one
 * competence that weigh the same are of one rank, so all that may be left to decide between them is their id.
 */
@FunctionalInterface
public interface Preference {

    /** Ranks are from 1 to 100, so this many bits hold one. */
    int RANK_BITS = 7;

    /** There are at most 64 sources, so this many bits hold one. */
    int SOURCE_BITS = 6;

    /** The bits that hold a date, its sign included. */
    int DATE_BITS = 28;

    /** The bits that hold {@link #latest}, its sign included. */
    int LATEST_BITS = DATE_BITS + SOURCE_BITS + RANK_BITS;

    /**
     * The weight.
     *
     * @param date a number that grows with the date
     * @param source the position of the source, weakest first
     * @param rank the rank on the competence's own scale
     * @return greater for what is preferred
     */
    long of(int date, int source, int rank);

    /**
     * The later date, then the stronger source, then the lower rank.
     *
     * @param date a number that grows with the date
     * @param source the position of the source, weakest first
     * @param rank the rank on the competence's own scale
     * @return greater for what is preferred
     */
    static long latest(int date, int source, int rank) {
        return ((((long) date << SOURCE_BITS) + source) << RANK_BITS) - rank;
    }

    /**
     * The higher rank, then the later date, then the stronger source.
     *
     * @param date a number that grows with the date
     * @param source the position of the source, weakest first
     * @param rank the rank on the competence's own scale
     * @return greater for what is preferred
     */
    static long highest(int date, int source, int rank) {
        return ((((long) rank << Integer.SIZE) + date) << SOURCE_BITS) + source;
    }

    /**
     * The source believed more, then the later date, then the lower rank.
     *
     * @param belief how much the source is believed, from 0 to 127
     * @param date a number that grows with the date
     * @param rank the rank on the competence's own scale
     * @return greater for what is preferred
     */
    static long latestBelieved(int belief, int date, int rank) {
        return ((((long) belief << Integer.SIZE) + date) << RANK_BITS) - rank;
    }
}
