package org.kompetens.engine;

/**
 * Sums of those in one post, by the state in which each competence required there is held: what is met and missing
 * follows from that. So one addition books a cell, and it is the same one for every measure.
 *
 * <p>An element holds a number of persons and their FTE in ten-thousandths at once: persons × 2^32 + FTE. Of up to
 * {@link Shape#mostInInts} employments, booked or taken back, each fits into its half, even multiplied by steps and
 * weights.
 */
final class PostSums {

    /** The first element is for all employed; then those short in each dimension, and in anything. */
    static final int HEAD = Shape.EVERYTHING + 2;

    private static final int SHORT_IN = 1;
    private static final long ONE = 1L << Integer.SIZE;

    private PostSums() {}

    static long person(int fte) {
        return ONE + fte;
    }

    /** The numbers of persons in a sum, or in a sum of products with numbers of steps and weights. */
    private static int count(long sum) {
        return (int) ((sum - fte(sum)) >> Integer.SIZE);
    }

    /** The FTE in a sum, or in a sum of products. */
    private static int fte(long sum) {
        return (int) sum;
    }

    /**
     * Books one employment.
     *
     * @param states the states in which what the post requires is held, in its order
     * @param person of its FTE; negative to take back
     */
    static void book(long[] sums, Post post, byte[] states, long person) {
        int[] places = post.places;
        byte[] shortIn = post.shortIn;
        int shorts = 0;
        for (int i = 0; i < places.length; i++) {
            int place = places[i] + states[i];
            sums[place] += person;
            shorts |= shortIn[place];
        }
        sums[0] += person;
        for (; shorts != 0; shorts &= shorts - 1) {
            sums[SHORT_IN + Integer.numberOfTrailingZeros(shorts)] += person;
        }
    }

    /**
     * Adds the sums of a post to those of its unit, each employment as if it were a person of its own.
     *
     * @param employments how many are in the sums, at most {@link Shape#mostInInts}
     */
    static void addTo(OpenSums unit, long[] sums, Post post, Shape shape, int employments) {
        int[] to = unit.near(employments);
        long all = sums[0];
        for (int i = 0; i < post.competences.length; i++) {
            addCompetence(to, unit.row(post.competences[i]), sums, post, i);
        }
        for (int dimension = 0; dimension <= Shape.EVERYTHING; dimension++) {
            if ((post.requiredIn & (1 << dimension)) != 0) {
                addPersons(to, unit.row(shape.keyOfDimension(dimension)), all, sums[SHORT_IN + dimension]);
            }
        }
        addPersons(to, unit.row(shape.keyOfEmployed()), all, 0);
        if (post.keyWithoutProfile >= 0) {
            addPersons(to, unit.row(post.keyWithoutProfile), all, 0);
        }
    }

    private static void addPersons(int[] to, int row, long all, long shortOf) {
        to[row + Shape.PERSONS_SHORT] += count(shortOf);
        to[row + Shape.PERSONS_FTE] += fte(all);
        to[row + Shape.PERSONS_SHORT_FTE] += fte(shortOf);
        to[row + Shape.PERSONS_BY_STATE] += count(all);
    }

    /** All measures of one competence follow from who holds it in which state. */
    private static void addCompetence(int[] to, int row, long[] sums, Post post, int i) {
        int unassessedAt = post.places[i];
        int expiredAt = unassessedAt + Shape.STATE_EXPIRED;
        int requiredAt = expiredAt + post.requiredRanks[i];
        int end = i + 1 < post.places.length ? post.places[i + 1] : post.size();
        int persons = row + 2 * Shape.CELL_FIELDS;
        int states = persons + Shape.PERSONS_BY_STATE - unassessedAt;

        // Numbers of persons and their FTE go through these sums and products together.
        long shortOf = 0;
        long missing = 0;
        for (int place = expiredAt + 1; place < requiredAt; place++) {
            long sum = sums[place];
            shortOf += sum;
            missing += sum * (requiredAt - place);
            to[states + place] += count(sum);
        }
        long met = 0;
        long surplus = 0;
        for (int place = requiredAt; place < end; place++) {
            long sum = sums[place];
            met += sum;
            surplus += sum * (place - requiredAt);
            to[states + place] += count(sum);
        }
        long unassessed = sums[unassessedAt];
        long expired = sums[expiredAt];
        to[states + unassessedAt] += count(unassessed);
        to[states + expiredAt] += count(expired);

        long weighted = missing * post.weights[i];
        add(to, row + Shape.MET, met);
        add(to, row + Shape.SHORT, shortOf);
        add(to, row + Shape.UNASSESSED, unassessed);
        add(to, row + Shape.EXPIRED, expired);
        add(to, row + Shape.MISSING, missing);
        add(to, row + Shape.WEIGHTED_MISSING, weighted);
        add(to, row + Shape.SURPLUS, surplus);
        to[persons + Shape.PERSONS_SHORT] += count(shortOf);
        to[persons + Shape.PERSONS_FTE] += fte(met + shortOf + unassessed + expired);
        to[persons + Shape.PERSONS_SHORT_FTE] += fte(shortOf);
        if (requiredAt > expiredAt + 1) {
            to[states + end + (requiredAt - expiredAt) - 2] += count(weighted);
        }
    }

    private static void add(int[] to, int at, long sum) {
        to[at] += count(sum);
        to[at + Shape.CELL_FIELDS] += fte(sum);
    }
}
