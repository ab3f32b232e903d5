package org.kompetens.internal.sums;

import java.util.Arrays;

/**
 * The sums of one unit with all below it: a row for each key that concerns anybody there, and in each field a
 * count and an FTE. Immutable.
 */
public final class UnitSums {

    private final int[] keys;
    private final int[] starts;
    private final Fields fields;

    /** Takes the arrays as its own. */
    UnitSums(int[] keys, int[] starts, Fields fields) {
        this.keys = keys;
        this.starts = starts;
        this.fields = fields;
    }

    /**
     * Sums that are known already. Takes all arrays as its own.
     *
     * @param shape their shape
     * @param keys the keys that have a row, ascending
     * @param counts row after row, each with the fields of its key: the counts
     * @param ftes the same by FTE
     * @return the sums
     */
    public static UnitSums of(Shape shape, int[] keys, long[] counts, long[] ftes) {
        return new UnitSums(keys, shape.starts(keys), Fields.of(counts, ftes));
    }

    /**
     * How many keys have a row.
     *
     * @return from 0
     */
    public int size() {
        return keys.length;
    }

    /**
     * The key of a row.
     *
     * @param i the position of the row
     * @return keys grow with the position
     */
    public int key(int i) {
        return keys[i];
    }

    void includeKeys(OpenSums open) {
        open.include(keys);
    }

    int start(int i) {
        return starts[i];
    }

    /**
     * The row of a key.
     *
     * @param key the key
     * @return its position; where there is none, that of the next row as a negative number, as
     *     {@link Arrays#binarySearch} gives it
     */
    public int row(int key) {
        return Arrays.binarySearch(keys, key);
    }

    /**
     * The first row from a key on.
     *
     * @param key the key
     * @return the position of its row; where there is none, that of the next row, which may be past the last
     */
    public int rowFrom(int key) {
        int found = row(key);
        return found < 0 ? -found - 1 : found;
    }

    /**
     * A sum of cells, steps or persons.
     *
     * @param row the position of the row
     * @param field one of its fields
     * @return how many
     */
    public long count(int row, int field) {
        return fields.count(starts[row] + field);
    }

    /**
     * The same by FTE.
     *
     * @param row the position of the row
     * @param field one of its fields
     * @return in ten-thousandths
     */
    public long fte(int row, int field) {
        return fields.fte(starts[row] + field);
    }

    /**
     * Reads a whole row.
     *
     * @param row the position of the row
     * @param into filled with as many numbers as the row has fields: how many
     * @param inFte filled with the same by FTE, in ten-thousandths
     */
    public void read(int row, long[] into, long[] inFte) {
        fields.read(starts[row], starts[row + 1] - starts[row], into, inFte);
    }

    /** The fields of all rows one after another. */
    Fields fields() {
        return fields;
    }

    /**
     * The sums of two groups of employees together.
     *
     * @throws ArithmeticException if a sum would be too large
     */
    UnitSums plus(UnitSums other, Shape shape) {
        KeySet set = new KeySet(shape.keys());
        for (UnitSums one : new UnitSums[] {this, other}) {
            set.addAll(one.keys);
        }
        int[] allKeys = set.closed().sorted();
        int[] allStarts = shape.starts(allKeys);
        long[] allCounts = new long[allStarts[allKeys.length]];
        long[] allFtes = new long[allCounts.length];
        long largest = shape.largestSum();
        for (UnitSums one : new UnitSums[] {this, other}) {
            for (int i = 0; i < one.keys.length; i++) {
                int to = allStarts[set.rank(one.keys[i])] - one.starts[i];
                for (int from = one.starts[i]; from < one.starts[i + 1]; from++) {
                    allCounts[to + from] = sum(allCounts[to + from], one.fields.count(from), largest);
                    allFtes[to + from] = sum(allFtes[to + from], one.fields.fte(from), largest);
                }
            }
        }
        return new UnitSums(allKeys, allStarts, Fields.of(allCounts, allFtes));
    }

    private static long sum(long one, long other, long largest) {
        long sum = Math.addExact(one, other);
        if (sum > largest || sum < -largest) {
            throw Shape.tooLarge();
        }
        return sum;
    }
}
