package org.kompetens.staffing;

/**
 * Random bits that follow from a key alone: the n-th word is a mix of the key and n (SplitMix64: Steele, Lea and Flood, Fast
 * splittable pseudorandom number generators, 2014). So what is drawn for one key does not depend on what was drawn for others,
 * nor on which thread draws it. For one thread.
 */
final class RandomBits {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long FIRST_MULTIPLIER = 0xBF58476D1CE4E5B9L;
    private static final long SECOND_MULTIPLIER = 0x94D049BB133111EBL;

    private long state;
    private long word;
    private int left;

    /** Mixes a part into a key. */
    static long key(long key, long part) {
        return mix(key + (part + 1) * STEP);
    }

    /** Mixes a name into a key. */
    static long key(long key, String part) {
        long mixed = key(key, part.length());
        for (int i = 0; i < part.length(); i++) {
            mixed = key(mixed, part.charAt(i));
        }
        return mixed;
    }

    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * FIRST_MULTIPLIER;
        mixed = (mixed ^ (mixed >>> 27)) * SECOND_MULTIPLIER;
        return mixed ^ (mixed >>> 31);
    }

    /** Begins with the first bits of a key. */
    void begin(long key) {
        state = key;
        left = 0;
    }

    /** How many of so many bits are set. */
    private long ones(long number) {
        long ones = 0;
        long wanted = number;
        for (; wanted > Long.SIZE; wanted -= Long.SIZE) {
            ones += Long.bitCount(next());
        }
        int bits = (int) wanted;
        if (left < bits) {
            word = next();
            left = Long.SIZE;
        }
        ones += Long.bitCount(word << (Long.SIZE - bits));
        // A shift by all bits would be one by none.
        word = bits == Long.SIZE ? 0 : word >>> bits;
        left -= bits;
        return ones;
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    /**
     * Of so many people, each of whom something happens to with the same probability and independently of the others, to how
     * many it happens: a binomial number, without any error of rounding.
     *
     * <p>Each person has a random number from 0 to 1, bit by bit, and it happens if that is below the probability. Whoever has
     * another bit than the probability is decided; so at each bit half of those left are, and how many those are is the
     * number of bits set.
     *
     * @param people from 0
     * @param numerator of the probability, from 0 to the denominator
     */
    long binomial(long people, long numerator, long denominator) {
        if (numerator == denominator) {
            return people;
        }
        long rest = numerator;
        long undecided = people;
        long happens = 0;
        // When nothing is left of the probability, no number of those left is below it.
        while (undecided > 0 && rest > 0) {
            boolean one = rest >= denominator - rest;
            rest = one ? rest - (denominator - rest) : rest + rest;
            long ones = ones(undecided);
            if (one) {
                happens += undecided - ones;
                undecided = ones;
            } else {
                undecided -= ones;
            }
        }
        return happens;
    }
}
