package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import org.kompetens.gap.RequiredCompetence;

/**
 * What a role in a unit requires, as numbers, and how an employment of that kind is added to sums: each cell by one
 * addition, in the row of what is required, to the field of the state in which the competence is held.
 */
final class EmploymentKind {

    /** Where a role has a profile. */
    static final int NO_KEY = -1;

    /**
     * A bit of {@link #marks} for each dimension, one for everything, and one for whatever is not a matter of cells.
     */
    private static final int MARKS_OF_FLAG = Byte.SIZE;

    private static final int WHATEVER = Shape.EVERYTHING + 1;

    /** Such persons are there whatever is required. */
    private static final int EMPLOYED = 1 << (PersonFields.REQUIRED * MARKS_OF_FLAG + WHATEVER);

    /** What is required, in the order of the framework, by the indexes of the competences. */
    final int[] competences;

    /**
     * The keys of the sums that an employment is added to, ascending: of what is required of each competence, then of
     * dimensions, everything, all employed, and perhaps of the role.
     */
    final int[] keys;

    /** Where the row of each of these begins if they stand one after another; and where the last one ends. */
    final int[] starts;

    /** The keys by which the person is counted, ascending: of each competence's persons, then the same as above. */
    final int[] personKeys;

    /** What has to be known of a person to tell how they hold what is required. */
    final Asked asked;

    /** For each of the keys after those of competences which bit of {@link #marks} belongs to it. */
    private final int[] markOfTotal;

    /**
     * For each field of the rows of cells, as what the person then counts, in bits: of a flag, and there of a
     * dimension.
     */
    private final int[] marks;

    /** The bits of {@link PersonFields} for each of those fields. */
    private final byte[] flags;

    /** For each competence, as what the person counts who is exempt from it, in bits like those of {@link #marks}. */
    private final int[] exemptMarks;

    /** The keys of exempt cells of each competence. */
    private final int[] exemptKeys;

    /** The positions of competences of which a rank may rest on a merged level. */
    private final int[] merging;

    /** For each competence, whether what is required rests on a merged level itself. */
    private final boolean[] requiredMerged;

    /**
     * A kind of employment.
     *
     * @param keyWithoutProfile the key of the role if it has no profile, otherwise {@link #NO_KEY}
     */
    EmploymentKind(List<RequiredCompetence> all, int keyWithoutProfile, Shape shape) {
        int size = all.size();
        this.competences =
                all.stream().mapToInt(one -> one.competence().index()).toArray();
        this.asked = Asked.of(competences, shape);
        int[] totals = totals(keyWithoutProfile, shape);
        this.keys = Arrays.copyOf(competences, size + totals.length);
        this.personKeys = keys.clone();
        this.requiredMerged = new boolean[size];
        for (int i = 0; i < size; i++) {
            RequiredCompetence one = all.get(i);
            keys[i] = shape.keyOf(one);
            personKeys[i] = shape.keyOfPersons(competences[i]);
            requiredMerged[i] = one.levelFrom().level().merged();
        }
        System.arraycopy(totals, 0, keys, size, totals.length);
        System.arraycopy(totals, 0, personKeys, size, totals.length);
        this.merging = Arrays.stream(asked.merging).filter(i -> i < size).toArray();
        this.starts = shape.starts(keys);
        this.markOfTotal = Arrays.stream(totals)
                .map(key -> Math.min(key - shape.keyOfDimension(0), WHATEVER))
                .toArray();
        this.marks = new int[starts[size]];
        this.flags = new byte[starts[size]];
        this.exemptMarks = new int[size];
        this.exemptKeys = Arrays.stream(competences).map(shape::keyOfExempt).toArray();
        for (int i = 0; i < size; i++) {
            int dimensions = (1 << shape.dimension(competences[i])) | (1 << Shape.EVERYTHING);
            exemptMarks[i] = dimensions << (PersonFields.EXEMPT * MARKS_OF_FLAG);
            for (int state = 0; state < shape.states(competences[i]); state++) {
                int bits = PersonFields.bitsOf(state, all.get(i).rank());
                flags[starts[i] + state] = (byte) bits;
                for (int flag = 0; flag < PersonFields.NUMBER; flag++) {
                    marks[starts[i] + state] |= ((bits >>> flag) & 1) * (dimensions << (flag * MARKS_OF_FLAG));
                }
            }
        }
    }

    /** The keys of the dimensions in which something is required, of everything, of all employed, and of the role. */
    private int[] totals(int keyWithoutProfile, Shape shape) {
        boolean[] in = new boolean[Shape.EVERYTHING];
        for (int competence : competences) {
            in[shape.dimension(competence)] = true;
        }
        int[] totals = new int[Shape.EVERYTHING + 3];
        int size = 0;
        for (int dimension = 0; dimension < Shape.EVERYTHING; dimension++) {
            if (in[dimension]) {
                totals[size++] = shape.keyOfDimension(dimension);
            }
        }
        if (size > 0) {
            totals[size++] = shape.keyOfDimension(Shape.EVERYTHING);
        }
        totals[size++] = shape.keyOfEmployed();
        if (keyWithoutProfile != NO_KEY) {
            totals[size++] = keyWithoutProfile;
        }
        return Arrays.copyOf(totals, size);
    }

    /**
     * Adds one employment to rows that stand in an array; of a person who is exempt from nothing.
     *
     * @param sums what to add to, as {@link Fields32} has it
     * @param rows where in it the row of each of {@link #keys} begins
     * @param states the states in which what is required is held, in its order
     * @param merged whether those rest on a merged level, where one can
     * @param person one with its FTE; negative to take off
     */
    void addTo(int[] sums, int[] rows, byte[] states, boolean[] merged, int person) {
        int marked = EMPLOYED;
        int size = competences.length;
        for (int i = 0; i < size; i++) {
            int state = states[i];
            sums[rows[i] + state] += person;
            marked |= marks[starts[i] + state];
        }
        for (int cell : merging) {
            if (requiredMerged[cell] || merged[cell]) {
                sums[rows[cell] + mergedField(cell)] += person;
            }
        }
        for (int i = 0; i < markOfTotal.length; i++) {
            int row = rows[size + i];
            int mark = markOfTotal[i];
            for (int flag = 0; flag < PersonFields.EXEMPT; flag++) {
                // Adds all of it or nothing, without a branch, as the processor could not foresee which way it goes.
                sums[row + flag] += person & -((marked >>> (flag * MARKS_OF_FLAG + mark)) & 1);
            }
        }
    }

    /** Adds one employment to rows that are few. */
    void addTo(SparseRows sums, byte[] states, boolean[] merged, int count, long fte) {
        addCellsTo(sums, states, merged, count, fte);
        int marked = EMPLOYED;
        int size = competences.length;
        for (int i = 0; i < size; i++) {
            marked |= marksOf(i, states[i]);
        }
        for (int i = 0; i < markOfTotal.length; i++) {
            for (int flag = 0; flag < PersonFields.NUMBER; flag++) {
                if (isMarked(marked, flag, i)) {
                    sums.add(keys[size + i], flag, count, fte);
                }
            }
        }
    }

    /** Adds its cells alone, and nothing that counts persons. */
    void addCellsTo(SparseRows sums, byte[] states, boolean[] merged, int count, long fte) {
        for (int i = 0; i < competences.length; i++) {
            if (states[i] == Shape.STATE_EXEMPT) {
                sums.add(exemptKeys[i], 0, count, fte);
            } else {
                sums.add(keys[i], states[i], count, fte);
            }
        }
        for (int cell : merging) {
            if (states[cell] != Shape.STATE_EXEMPT && (requiredMerged[cell] || merged[cell])) {
                sums.add(keys[cell], mergedField(cell), count, fte);
            }
        }
    }

    private int marksOf(int competence, int state) {
        return state == Shape.STATE_EXEMPT ? exemptMarks[competence] : marks[starts[competence] + state];
    }

    /** The last field of the row of a cell, where a rank may rest on a merged level. */
    private int mergedField(int cell) {
        return starts[cell + 1] - starts[cell] - 1;
    }

    private boolean isMarked(int marked, int flag, int total) {
        return ((marked >>> (flag * MARKS_OF_FLAG + markOfTotal[total])) & 1) != 0;
    }

    /**
     * As what the person counts by such an employment, for each of {@link #personKeys}, in bits of
     * {@link PersonFields}.
     */
    void flags(byte[] states, byte[] into) {
        int marked = EMPLOYED;
        int size = competences.length;
        for (int i = 0; i < size; i++) {
            into[i] =
                    states[i] == Shape.STATE_EXEMPT ? (byte) (1 << PersonFields.EXEMPT) : flags[starts[i] + states[i]];
            marked |= marksOf(i, states[i]);
        }
        for (int i = 0; i < markOfTotal.length; i++) {
            int bits = 0;
            for (int flag = 0; flag < PersonFields.NUMBER; flag++) {
                bits |= isMarked(marked, flag, i) ? 1 << flag : 0;
            }
            into[size + i] = (byte) bits;
        }
    }
}
