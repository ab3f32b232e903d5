package org.kompetens.staffing;

import java.util.Arrays;

/**
 * Whole numbers by key, each key with the same few fields. What is added and taken off again leaves no trace. For one
 * thread.
 */
final class KeyedSums {

    private static final int FIRST_CAPACITY = 64;
    private static final long FREE = -1;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final int fields;
    private long[] keys;
    private long[] values;
    private int size;

    KeyedSums(int fields) {
        this.fields = fields;
        this.keys = new long[FIRST_CAPACITY];
        this.values = new long[FIRST_CAPACITY * fields];
        Arrays.fill(keys, FREE);
    }

    /**
     * Adds to a field.
     *
     * @param key from 0
     * @param amount negative to take off
     * @throws ArithmeticException if a number becomes too large
     */
    void add(long key, int field, long amount) {
        int place = place(key) * fields + field;
        values[place] = Math.addExact(values[place], amount);
    }

    private int place(long key) {
        int place = probe(keys, key);
        if (keys[place] == FREE) {
            keys[place] = key;
            size++;
            if (size * 2 > keys.length) {
                grow();
                place = probe(keys, key);
            }
        }
        return place;
    }

    private static int probe(long[] keys, long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * MIXER) >>> Integer.SIZE) & mask;
        while (keys[place] != FREE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        long[] moreValues = new long[values.length * 2];
        Arrays.fill(moreKeys, FREE);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int place = probe(moreKeys, keys[i]);
                moreKeys[place] = keys[i];
                System.arraycopy(values, i * fields, moreValues, place * fields, fields);
            }
        }
        keys = moreKeys;
        values = moreValues;
    }

    void addAll(KeyedSums other) {
        for (int i = 0; i < other.keys.length; i++) {
            for (int field = 0; other.keys[i] != FREE && field < fields; field++) {
                add(other.keys[i], field, other.values[i * fields + field]);
            }
        }
    }

    /** What they are now, those of which nothing is left aside. */
    SortedSums sorted() {
        long[] sorted = new long[size];
        int found = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE && hasAny(i)) {
                sorted[found++] = keys[i];
            }
        }
        sorted = Arrays.copyOf(sorted, found);
        Arrays.sort(sorted);
        long[] inOrder = new long[found * fields];
        for (int i = 0; i < found; i++) {
            System.arraycopy(values, probe(keys, sorted[i]) * fields, inOrder, i * fields, fields);
        }
        return new SortedSums(sorted, inOrder, fields);
    }

    private boolean hasAny(int place) {
        for (int field = 0; field < fields; field++) {
            if (values[place * fields + field] != 0) {
                return true;
            }
        }
        return false;
    }
}
