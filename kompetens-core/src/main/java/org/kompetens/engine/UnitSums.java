package org.kompetens.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The sums of one unit with all below it: a row for each key that anybody there has to do with. Immutable. */
public final class UnitSums {

    static final UnitSums NONE = new UnitSums(new int[0], new int[1], new int[0], null);

    private final int[] keys;
    private final int[] starts;
    private final int @Nullable [] narrow;
    private final long @Nullable [] wide;

    /** Takes the arrays as its own; exactly one of the last two is present. */
    UnitSums(int[] keys, int[] starts, int @Nullable [] narrow, long @Nullable [] wide) {
        this.keys = keys;
        this.starts = starts;
        this.narrow = narrow;
        this.wide = wide;
    }

    /** Sums in half the space where that is enough: in nearly every unit. Takes the first two arrays as its own. */
    static UnitSums of(int[] keys, int[] starts, long[] values) {
        int[] narrow = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            long value = values[i];
            if ((int) value != value) {
                return new UnitSums(keys, starts, null, values.clone());
            }
            narrow[i] = (int) value;
        }
        return new UnitSums(keys, starts, narrow, null);
    }

    /**
     * Sums that are known already.
     *
     * @param shape their shape
     * @param keys the keys that have a row, ascending; taken as its own
     * @param values row after row, each with the fields of its key
     * @return the sums
     */
    public static UnitSums of(Shape shape, int[] keys, long[] values) {
        return of(keys, shape.starts(keys), values);
    }

    int @Nullable [] narrow() {
        return narrow;
    }

    long @Nullable [] wide() {
        return wide;
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

    int start(int i) {
        return starts[i];
    }

    /**
     * The row of a key.
     *
     * @param key the key
     * @return its position, negative where there is none
     */
    public int row(int key) {
        return Arrays.binarySearch(keys, key);
    }

    /**
     * A sum.
     *
     * @param row the position of the row
     * @param field one of its fields
     * @return the sum
     */
    public long get(int row, int field) {
        int at = starts[row] + field;
        return narrow != null ? narrow[at] : wide != null ? wide[at] : 0;
    }

    /** The values for changing, all of them wide. */
    long[] copyOfValues() {
        long[] values = new long[starts[keys.length]];
        for (int i = 0; i < values.length; i++) {
            values[i] = narrow != null ? narrow[i] : wide != null ? wide[i] : 0;
        }
        return values;
    }

    /**
     * The sums of two groups of employees together.
     *
     * @throws ArithmeticException if a sum does not fit into a long
     */
    UnitSums plus(UnitSums other, Shape shape) {
        KeySet set = new KeySet(shape.keys());
        for (UnitSums one : new UnitSums[] {this, other}) {
            for (int key : one.keys) {
                set.add(key);
            }
        }
        OpenSums sum = new OpenSums(set.closed(), shape);
        sum.add(this);
        long[] values = sum.values();
        for (int i = 0; i < other.keys.length; i++) {
            int to = sum.row(other.keys[i]) - other.starts[i];
            for (int from = other.starts[i]; from < other.starts[i + 1]; from++) {
                values[to + from] = Math.addExact(values[to + from], other.get(i, from - other.starts[i]));
            }
        }
        return sum.sealed();
    }
}
