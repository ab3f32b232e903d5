package org.kompetens.internal.sums;

/**
 * One person in one unit with all below it: by which keys they count there, as what, and with how much FTE.
 *
 * <p>Each employment is added to the sums as if it were a person of its own. Where the ways up the tree from two
 * employments meet, the person has thus been counted twice. There the two presences are {@linkplain #join joined}: what
 * the person is in both together is added, and what either was by itself is taken off. After that the person counts
 * once in this unit and in all above it.
 */
final class Presence {

    private static final int FIRST_CAPACITY = 64;

    private int size;
    private int[] keys = new int[FIRST_CAPACITY];

    /** For each key as what the person counts, in bits of {@link PersonFields}. */
    private byte[] flags = new byte[FIRST_CAPACITY];

    /** For each key of a competence's persons the state in which they hold it; negative where it does not matter. */
    private byte[] states = new byte[FIRST_CAPACITY];

    private long fte;
    private int unit;

    /** By one employment. */
    void set(EmploymentKind kind, int employedIn, long employmentFte, byte[] held) {
        size = kind.personKeys.length;
        reserve(size);
        System.arraycopy(kind.personKeys, 0, keys, 0, size);
        System.arraycopy(held, 0, states, 0, kind.competences.length);
        kind.personFields(held, flags);
        fte = employmentFte;
        unit = employedIn;
    }

    private void reserve(int needed) {
        if (needed > keys.length) {
            int capacity = needed + (needed >> 1);
            keys = new int[capacity];
            flags = new byte[capacity];
            states = new byte[capacity];
        }
    }

    /** The unit of the employment; after joining, any of those. */
    int unit() {
        return unit;
    }

    /**
     * Makes one presence of two of the same person, who counts in a unit by both.
     *
     * @param sums of the unit where the ways up from both meet
     * @param sign 1 to add the person, -1 to take them off
     */
    void join(Presence one, Presence other, KeyedFields sums, Shape shape, int sign) {
        reserve(one.size + other.size);
        size = 0;
        fte = one.fte + other.fte;
        unit = one.unit;
        int i = 0;
        int j = 0;
        while (i < one.size || j < other.size) {
            int keyOfOne = i < one.size ? one.keys[i] : Integer.MAX_VALUE;
            int keyOfOther = j < other.size ? other.keys[j] : Integer.MAX_VALUE;
            int key = Math.min(keyOfOne, keyOfOther);
            int inOne = keyOfOne == key ? one.flags[i] : 0;
            int inOther = keyOfOther == key ? other.flags[j] : 0;
            keys[size] = key;
            flags[size] = (byte) (inOne | inOther);
            states[size] = keyOfOne == key ? one.states[i] : other.states[j];
            correct(key, inOne, one.fte, inOther, other.fte, sums, sign);
            if (keyOfOne == keyOfOther && shape.isOfCompetence(key) && states[size] >= 0) {
                sums.add(shape.keyOfHeld(shape.competence(key)), states[size], -sign, 0);
            }
            i += keyOfOne == key ? 1 : 0;
            j += keyOfOther == key ? 1 : 0;
            size++;
        }
    }

    /** Who counts by both has been counted twice; who counts by one has been counted without the FTE of the other. */
    private static void correct(
            int key, int inOne, long fteOfOne, int inOther, long fteOfOther, KeyedFields sums, int sign) {
        for (int flag = 0; flag < PersonFields.NUMBER; flag++) {
            boolean isInOne = (inOne >>> flag & 1) != 0;
            boolean isInOther = (inOther >>> flag & 1) != 0;
            if (isInOne && isInOther) {
                sums.add(key, flag, -sign, 0);
            } else if (isInOne || isInOther) {
                sums.add(key, flag, 0, sign * (isInOne ? fteOfOther : fteOfOne));
            }
        }
    }
}
