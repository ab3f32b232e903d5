package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.gap.RequiredCompetence;

/**
 * What a role in a unit requires, as numbers, and how someone in it is booked: each cell by one addition, in the row
 * of what is required, to the field of the state in which the competence is held.
 */
final class Post {

    /** Where a role has a profile. */
    static final int NO_KEY = -1;

    /** In which nobody falls short. */
    private static final int NO_DIMENSION = Shape.EVERYTHING + 1;

    final int[] competences;

    /** The same, to ask for one. */
    private final KeySet required;

    /**
     * The keys of the sums in which someone here is counted, ascending: of what is required of each competence, then of
     * dimensions, everything, all employed, and perhaps of the role.
     */
    final int[] keys;

    /** Where the row of each of these begins if they stand one after another; and where the last one ends. */
    final int[] starts;

    /** For each key after those of competences its dimension; of those that are of none a further one. */
    private final int[] dimensions;

    /** For each field of those rows, the dimensions that whoever is in that state falls short in. */
    private final byte[] shortIn;

    /** The dimensions in which something is required, as bits; everything is one more. */
    final int requiredIn;

    /** Those competences, and then what else has to be known of a person to tell how they are held. */
    final int[] noted;

    /** The rules by which they are met by narrower ones, of states in the order of what is noted. */
    final NarrowerRules narrower;

    /** Which of all that is noted may rest on a merged level. */
    final int[] notedMerging;

    /** Which of the competences may. */
    private final int[] merging;

    /** For each competence, whether what is required rests on a merged level itself. */
    final boolean[] requiredMerged;

    final int keyWithoutProfile;

    /**
     * What someone in it is booked in.
     *
     * @param keyWithoutProfile the key of the role if it has no profile, otherwise {@link #NO_KEY}
     */
    Post(List<RequiredCompetence> all, int keyWithoutProfile, Shape shape) {
        int size = all.size();
        this.competences = new int[size];
        this.required = new KeySet(shape.competences());
        this.requiredMerged = new boolean[size];
        int in = 0;
        int canMerge = 0;
        for (int i = 0; i < size; i++) {
            int competence = all.get(i).competence().index();
            competences[i] = competence;
            required.add(competence);
            requiredMerged[i] = all.get(i).level().level().merged();
            in |= inDimension(competence, shape);
            canMerge += shape.isMerging(competence) ? 1 : 0;
        }
        this.requiredIn = in;
        this.keyWithoutProfile = keyWithoutProfile;

        this.dimensions = new int[Integer.bitCount(in) + (keyWithoutProfile < 0 ? 1 : 2)];
        this.keys = new int[size + dimensions.length];
        this.merging = new int[canMerge];
        for (int i = size - 1; i >= 0; i--) {
            RequiredCompetence one = all.get(i);
            keys[i] = shape.keyOfRequirement(competences[i], one.requiredRank(), one.criticality());
            if (shape.isMerging(competences[i])) {
                merging[--canMerge] = i;
            }
        }
        int at = 0;
        for (; in != 0; in &= in - 1) {
            int dimension = Integer.numberOfTrailingZeros(in);
            dimensions[at] = dimension;
            keys[size + at++] = shape.keyOfDimension(dimension);
        }
        dimensions[at] = NO_DIMENSION;
        keys[size + at++] = shape.keyOfEmployed();
        if (keyWithoutProfile >= 0) {
            dimensions[at] = NO_DIMENSION;
            keys[size + at] = keyWithoutProfile;
        }

        this.starts = shape.starts(keys);
        this.shortIn = new byte[starts[size]];
        for (int i = 0; i < size; i++) {
            for (int rank = 1; rank < all.get(i).requiredRank(); rank++) {
                shortIn[starts[i] + Shape.STATE_EXPIRED + rank] = (byte) inDimension(competences[i], shape);
            }
        }
        this.noted = shape.narrower().withParts(competences);
        this.narrower = shape.narrower().amongWithParts(competences);
        this.notedMerging = noted == competences
                ? merging
                : IntStream.range(0, noted.length)
                        .filter(i -> shape.isMerging(noted[i]))
                        .toArray();
    }

    private static int inDimension(int competence, Shape shape) {
        return (1 << shape.dimension(competence)) | (1 << Shape.EVERYTHING);
    }

    /**
     * Books one employment.
     *
     * @param sums what to book to, as {@link Fields32} has it
     * @param rows where in it the row of each of {@link #keys} begins
     * @param states the states in which what is required is held, in its order
     * @param merged whether those rest on a merged level, where one can
     * @param person one with its FTE; negative to take back
     */
    void book(int[] sums, int[] rows, byte[] states, boolean[] merged, int person) {
        int shorts = 0;
        int size = competences.length;
        for (int i = 0; i < size; i++) {
            int state = states[i];
            sums[rows[i] + state] += person;
            shorts |= shortIn[starts[i] + state];
        }
        for (int cell : merging) {
            // The last field, if there is one at all, is for these.
            if (requiredMerged[cell] || merged[cell]) {
                sums[rows[cell] + starts[cell + 1] - starts[cell] - 1] += person;
            }
        }
        for (int i = 0; i < dimensions.length; i++) {
            int row = rows[size + i];
            sums[row + Shape.PERSONS] += person;
            // All of it, or nothing: which one cannot be foreseen, and so is no branch.
            sums[row + Shape.PERSONS_SHORT] += person & -((shorts >>> dimensions[i]) & 1);
        }
    }

    boolean requires(int competence) {
        return required.contains(competence);
    }

    /** Whether someone falls short who holds a competence, which is required, in a state. */
    boolean isShort(int competence, int state) {
        return shortIn(Arrays.binarySearch(competences, competence), state) != 0;
    }

    /** The dimensions, as bits, in which someone falls short who holds the competence at a position in a state. */
    int shortIn(int position, int state) {
        return shortIn[starts[position] + state];
    }
}
