package org.kompetens.internal.sums;

import java.util.Arrays;

/** A set of keys, one bit for each, which can be listed in order and says how many keys come before one. */
final class KeySet {

    private static final int[] NO_RANKS = {};

    private final long[] words;

    /** For each word how many keys there are in the words before it. */
    private int[] before = NO_RANKS;

    KeySet(int keys) {
        this.words = new long[(keys + Long.SIZE - 1) / Long.SIZE];
    }

    void add(int key) {
        words[key / Long.SIZE] |= 1L << key;
    }

    void addAll(int[] keys) {
        for (int key : keys) {
            add(key);
        }
    }

    void clear() {
        Arrays.fill(words, 0);
    }

    /** Ends adding, so that {@link #rank} can be asked. */
    KeySet closed() {
        before = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(words[i - 1]);
        }
        return this;
    }

    /** All keys in order. */
    int[] sorted() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        int[] keys = new int[size];
        int at = 0;
        for (int i = 0; at < size; i++) {
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
