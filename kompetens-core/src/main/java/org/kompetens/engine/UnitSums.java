package org.kompetens.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one unit with all below it: a row for each key that anybody there has to do with, and in each field a
 * count and an FTE. Immutable.
 */
public final class UnitSums {

    static final UnitSums NONE = new UnitSums(new int[0], new int[1], new long[0], null);

    private final int[] keys;
    private final int[] starts;

    /** Counts with FTE as {@link CountAndFte} has them; and where that is not enough, the counts alone. */
    private final long[] counts;

    /** The FTE where counts are alone. */
    private final long @Nullable [] ftes;

    /** Takes the arrays as its own. */
    UnitSums(int[] keys, int[] starts, long[] counts, long @Nullable [] ftes) {
        this.keys = keys;
        this.starts = starts;
        this.counts = counts;
        this.ftes = ftes;
    }

    /** Sums in half the space where that is enough: in nearly every unit. Takes all arrays as its own. */
    static UnitSums of(int[] keys, int[] starts, long[] counts, long[] ftes) {
        long[] packed = new long[counts.length];
        for (int i = 0; i < packed.length; i++) {
            if ((int) counts[i] != counts[i] || (int) ftes[i] != ftes[i]) {
                return new UnitSums(keys, starts, counts, ftes);
            }
            packed[i] = CountAndFte.of((int) counts[i], (int) ftes[i]);
        }
        return new UnitSums(keys, starts, packed, null);
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
        return of(keys, shape.starts(keys), counts, ftes);
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

    void tellKeysTo(OpenSums open) {
        open.tell(keys);
    }

    int start(int i) {
        return starts[i];
    }

    /**
     * The row of a key.
     *
     * @param key the key
     * @return its position; where there is none, that of the next row as a negative number, as {@link Arrays#binarySearch}
     *     gives it
     */
    public int row(int key) {
        return Arrays.binarySearch(keys, key);
    }

    /**
     * A sum of cells, steps or persons.
     *
     * @param row the position of the row
     * @param field one of its fields
     * @return how many
     */
    public long count(int row, int field) {
        return countAt(starts[row] + field);
    }

    /**
     * The same by FTE.
     *
     * @param row the position of the row
     * @param field one of its fields
     * @return in ten-thousandths
     */
    public long fte(int row, int field) {
        return fteAt(starts[row] + field);
    }

    /**
     * Reads a whole row.
     *
     * @param row the position of the row
     * @param into filled with as many numbers as the row has fields: how many
     * @param inFte filled with the same by FTE, in ten-thousandths
     */
    public void read(int row, long[] into, long[] inFte) {
        int begin = starts[row];
        int size = starts[row + 1] - begin;
        if (ftes == null) {
            for (int field = 0; field < size; field++) {
                long both = counts[begin + field];
                into[field] = CountAndFte.count(both);
                inFte[field] = CountAndFte.fte(both);
            }
        } else {
            System.arraycopy(counts, begin, into, 0, size);
            System.arraycopy(ftes, begin, inFte, 0, size);
        }
    }

    long countAt(int at) {
        return ftes == null ? CountAndFte.count(counts[at]) : counts[at];
    }

    long fteAt(int at) {
        return ftes == null ? CountAndFte.fte(counts[at]) : ftes[at];
    }

    /** Counts and FTE together, where that is how they stand. */
    long @Nullable [] packed() {
        return ftes == null ? counts : null;
    }

    /**
     * The sums of two groups of employees together.
     *
     * @throws ArithmeticException if a sum would be too large
     */
    UnitSums plus(UnitSums other, Shape shape) {
        KeySet set = new KeySet(shape.keys());
        for (UnitSums one : new UnitSums[] {this, other}) {
            for (int key : one.keys) {
                set.add(key);
            }
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
                    allCounts[to + from] = sum(allCounts[to + from], one.countAt(from), largest);
                    allFtes[to + from] = sum(allFtes[to + from], one.fteAt(from), largest);
                }
            }
        }
        return of(allKeys, allStarts, allCounts, allFtes);
    }

    private static long sum(long one, long other, long largest) {
        long sum = Math.addExact(one, other);
        if (sum > largest || sum < -largest) {
            throw new ArithmeticException("a sum of the roll-up is too large to work out figures from it");
        }
        return sum;
    }
}
