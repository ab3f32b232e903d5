package org.kompetens.engine;

/**
 * Sums of those in one post, by the state in which each competence required there is held: what is met and missing
 * follows from that. So one addition books a cell, and it is the same one for every measure.
 *
 * <p>An element holds a number of persons and their FTE in ten-thousandths at once: persons × 2^40 + FTE. Of up to
 * {@link #MOST_PERSONS} persons, either way, neither overflows into the other.
 */
final class PostSums {

    /** The first element is for all employed; then those short in each dimension, and in anything. */
    static final int HEAD = Shape.EVERYTHING + 2;

    /** After so many persons the sums have to be taken out and begun anew. */
    static final int MOST_PERSONS = 1 << 22;

    private static final int SHORT_IN = 1;
    private static final int FTE_BITS = 40;

    private PostSums() {}

    static long person(int fte) {
        return (1L << FTE_BITS) + fte;
    }

    static long count(long sum) {
        return (sum - fte(sum)) >> FTE_BITS;
    }

    static long fte(long sum) {
        return (sum << (Long.SIZE - FTE_BITS)) >> (Long.SIZE - FTE_BITS);
    }

    /**
     * Books one employment.
     *
     * @param held for each competence the state in which it is held
     * @param person of its FTE; negative to take back
     */
    static void book(long[] sums, Post post, byte[] held, long person) {
        int[] competences = post.competences;
        int[] places = post.places;
        byte[] shortIn = post.shortIn;
        int shorts = 0;
        for (int i = 0; i < competences.length; i++) {
            int place = places[i] + held[competences[i]];
            sums[place] += person;
            shorts |= shortIn[place];
        }
        sums[0] += person;
        for (; shorts != 0; shorts &= shorts - 1) {
            sums[SHORT_IN + Integer.numberOfTrailingZeros(shorts)] += person;
        }
    }

    /** Adds the sums of a post to those of its unit, each employment as if it were a person of its own. */
    static void addTo(OpenSums unit, long[] sums, Post post, Shape shape) {
        long all = sums[0];
        for (int i = 0; i < post.competences.length; i++) {
            addCompetence(unit, sums, post, i, all);
        }
        for (int dimension = 0; dimension <= Shape.EVERYTHING; dimension++) {
            if ((post.requiredIn & (1 << dimension)) != 0) {
                addPersons(unit, shape.keyOfDimension(dimension), all, sums[SHORT_IN + dimension]);
            }
        }
        addPersons(unit, shape.keyOfEmployed(), all, 0);
        if (post.keyWithoutProfile >= 0) {
            addPersons(unit, post.keyWithoutProfile, all, 0);
        }
    }

    private static void addPersons(OpenSums unit, int key, long all, long shortOf) {
        long[] to = unit.values();
        int row = unit.row(key);
        to[row + Shape.PERSONS_SHORT] += count(shortOf);
        to[row + Shape.PERSONS_FTE] += fte(all);
        to[row + Shape.PERSONS_SHORT_FTE] += fte(shortOf);
        to[row + Shape.PERSONS_BY_STATE] += count(all);
    }

    /** All measures of one competence follow from who holds it in which state. */
    private static void addCompetence(OpenSums unit, long[] sums, Post post, int i, long all) {
        int required = post.requiredRanks[i];
        int unassessedAt = post.places[i];
        int end = i + 1 < post.places.length ? post.places[i + 1] : post.size();
        int requiredAt = unassessedAt + Shape.STATE_EXPIRED + required;
        long[] to = unit.values();
        int row = unit.row(post.competences[i]);
        int persons = row + 2 * Shape.CELL_FIELDS;
        int states = persons + Shape.PERSONS_BY_STATE - unassessedAt;

        long shortOf = 0;
        long missing = 0;
        long missingFte = 0;
        for (int place = unassessedAt + 2; place < requiredAt; place++) {
            long sum = sums[place];
            shortOf += sum;
            missing += count(sum) * (requiredAt - place);
            missingFte += fte(sum) * (requiredAt - place);
            to[states + place] += count(sum);
        }
        long met = 0;
        long surplus = 0;
        long surplusFte = 0;
        for (int place = requiredAt; place < end; place++) {
            long sum = sums[place];
            met += sum;
            surplus += count(sum) * (place - requiredAt);
            surplusFte += fte(sum) * (place - requiredAt);
            to[states + place] += count(sum);
        }
        long unassessed = sums[unassessedAt];
        long expired = sums[unassessedAt + Shape.STATE_EXPIRED];
        to[states + unassessedAt] += count(unassessed);
        to[states + unassessedAt + Shape.STATE_EXPIRED] += count(expired);

        int byFte = row + Shape.CELL_FIELDS;
        int weight = post.weights[i];
        to[row + Shape.MET] += count(met);
        to[row + Shape.SHORT] += count(shortOf);
        to[row + Shape.UNASSESSED] += count(unassessed);
        to[row + Shape.EXPIRED] += count(expired);
        to[row + Shape.MISSING] += missing;
        to[row + Shape.WEIGHTED_MISSING] += missing * weight;
        to[row + Shape.SURPLUS] += surplus;
        to[byFte + Shape.MET] += fte(met);
        to[byFte + Shape.SHORT] += fte(shortOf);
        to[byFte + Shape.UNASSESSED] += fte(unassessed);
        to[byFte + Shape.EXPIRED] += fte(expired);
        to[byFte + Shape.MISSING] += missingFte;
        to[byFte + Shape.WEIGHTED_MISSING] += missingFte * weight;
        to[byFte + Shape.SURPLUS] += surplusFte;
        to[persons + Shape.PERSONS_SHORT] += count(shortOf);
        to[persons + Shape.PERSONS_FTE] += fte(all);
        to[persons + Shape.PERSONS_SHORT_FTE] += fte(shortOf);
        if (required > 1) {
            to[states + end + required - 2] += missing * weight;
        }
    }
}
