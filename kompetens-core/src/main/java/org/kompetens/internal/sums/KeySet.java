package org.kompetens.internal.sums;

/** Keys as bits, which are joined at once and tell at once how many keys come before one. */
final class KeySet {

    private static final int[] NO_RANKS = {};

    private final long[] words;
    private int[] before = NO_RANKS;
    private int size;

    KeySet(int keys) {
        this.words = new long[(keys + Long.SIZE - 1) / Long.SIZE];
    }

    void add(int key) {
        words[key / Long.SIZE] |= 1L << key;
    }

    boolean contains(int key) {
        return (words[key / Long.SIZE] & (1L << key)) != 0;
    }

    void addAll(KeySet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    /** Nothing is added from now on, and {@link #sorted} and {@link #rank} can be asked. */
    KeySet closed() {
        before = new int[words.length];
        size = 0;
        for (int i = 0; i < words.length; i++) {
            before[i] = size;
            size += Long.bitCount(words[i]);
        }
        return this;
    }

    /** All keys in order. */
    int[] sorted() {
        int[] keys = new int[size];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                keys[at++] = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return keys;
    }

    /** How many keys of the set come before one that is in it. */
    int rank(int key) {
        int word = key / Long.SIZE;
        return before[word] + Long.bitCount(words[word] & ((1L << key) - 1));
    }
}
