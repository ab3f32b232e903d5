package org.kompetens.staffing;

import java.util.Arrays;

/** Whole numbers by key, in ascending order of the keys. Immutable. */
final class SortedSums {

    private final long[] keys;
    private final long[] values;
    private final int fields;

    /** Holds on to both arrays: the keys in ascending order, and the fields of one key after another. */
    SortedSums(long[] keys, long[] values, int fields) {
        this.keys = keys;
        this.values = values;
        this.fields = fields;
    }

    int size() {
        return keys.length;
    }

    long key(int index) {
        return keys[index];
    }

    long value(int index, int field) {
        return values[index * fields + field];
    }

    /** The index of the first key that is at least this one. */
    int from(long key) {
        int found = Arrays.binarySearch(keys, key);
        return found >= 0 ? found : -found - 1;
    }

    /** The sum of a field over the keys from one to before another. */
    long sum(long from, long until, int field) {
        long sum = 0;
        for (int i = from(from); i < keys.length && keys[i] < until; i++) {
            sum = Math.addExact(sum, value(i, field));
        }
        return sum;
    }

    /**
     * Each field times a number of its own.
     *
     * @throws ArithmeticException if a product is too large
     */
    SortedSums times(long... factors) {
        long[] products = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            products[i] = Math.multiplyExact(values[i], factors[i % fields]);
        }
        return new SortedSums(keys, products, fields);
    }

    SortedSums plus(SortedSums other) {
        KeyedSums sums = new KeyedSums(fields);
        addTo(sums);
        other.addTo(sums);
        return sums.sorted();
    }

    void addTo(KeyedSums sums) {
        for (int i = 0; i < keys.length; i++) {
            for (int field = 0; field < fields; field++) {
                sums.add(keys[i], field, value(i, field));
            }
        }
    }
}
