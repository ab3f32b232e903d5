package org.kompetens.internal.held;

/**
 * The highest place that so many of some competences reach, while what is held of them changes. A place is a number
 * that is greater for what is better: a rank, or one of several assessments. Each change and each question takes time
 * proportional to the logarithm of how many places there are. For one thread.
 */
public final class Reach {

    /** Where not so many are held at all. */
    public static final int NOWHERE = -1;

    private final int places;

    /**
     * How many are held, as a Fenwick tree over the places, the best first: at each position, from 1, the sum over so
     * many places up to it as its lowest bit says.
     */
    private final int[] held;

    /**
     * Nothing is held yet.
     *
     * @param places how many places there are
     */
    public Reach(int places) {
        this.places = places;
        this.held = new int[places + 1];
    }

    /**
     * That one more is held at a place, or one less.
     *
     * @param number 1 or -1
     */
    public void add(int place, int number) {
        for (int at = places - place; at <= places; at += Integer.lowestOneBit(at)) {
            held[at] += number;
        }
    }

    /** The highest place that so many reach; {@link #NOWHERE} if there is none. */
    public int of(int atLeast) {
        int better = 0;
        int missing = atLeast;
        for (int step = Integer.highestOneBit(places); step > 0; step /= 2) {
            if (better + step <= places && held[better + step] < missing) {
                better += step;
                missing -= held[better];
            }
        }
        return places - 1 - better;
    }
}
