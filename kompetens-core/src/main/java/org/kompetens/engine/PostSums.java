package org.kompetens.engine;

/**
 * Sums of those in one post, by the state in which each competence required there is held: what is met and missing
 * follows from that. So one addition books a cell, and it is the same one for every measure.
 *
 * <p>An element holds the number of those who are in that state and their FTE, as {@link CountAndFte} has it.
 */
final class PostSums {

    /** The first element is for all employed; then those short in each dimension, and in anything. */
    static final int HEAD = Shape.EVERYTHING + 2;

    private static final int SHORT_IN = 1;

    private PostSums() {}

    /**
     * Books one employment.
     *
     * @param states the states in which what the post requires is held, in its order
     * @param person one with its FTE; negative to take back
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
        long[] to = unit.near(employments);
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

    private static void addPersons(long[] to, int row, long all, long shortOf) {
        to[row + Shape.PERSONS_SHORT] += shortOf;
        to[row + Shape.PERSONS_BY_STATE] += all;
    }

    /** All measures of one competence follow from who holds it in which state. */
    private static void addCompetence(long[] to, int row, long[] sums, Post post, int i) {
        int unassessedAt = post.places[i];
        int expiredAt = unassessedAt + Shape.STATE_EXPIRED;
        int requiredAt = expiredAt + post.requiredRanks[i];
        int end = i + 1 < post.places.length ? post.places[i + 1] : post.size();
        int persons = row + Shape.CELL_FIELDS;
        int states = persons + Shape.PERSONS_BY_STATE - unassessedAt;

        long shortOf = 0;
        long missing = 0;
        for (int place = expiredAt + 1; place < requiredAt; place++) {
            long sum = sums[place];
            shortOf += sum;
            missing += sum * (requiredAt - place);
            to[states + place] += sum;
        }
        long met = 0;
        long surplus = 0;
        for (int place = requiredAt; place < end; place++) {
            long sum = sums[place];
            met += sum;
            surplus += sum * (place - requiredAt);
            to[states + place] += sum;
        }
        to[states + unassessedAt] += sums[unassessedAt];
        to[states + expiredAt] += sums[expiredAt];
        to[row + Shape.MET] += met;
        to[row + Shape.SHORT] += shortOf;
        to[row + Shape.UNASSESSED] += sums[unassessedAt];
        to[row + Shape.EXPIRED] += sums[expiredAt];
        to[row + Shape.MISSING] += missing;
        to[row + Shape.SURPLUS] += surplus;
        to[persons + Shape.PERSONS_SHORT] += shortOf;
        if (requiredAt > expiredAt + 1) {
            to[states + end + (requiredAt - expiredAt) - 2] += missing * post.weights[i];
        }
    }
}
