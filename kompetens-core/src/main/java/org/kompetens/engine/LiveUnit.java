package org.kompetens.engine;

import java.util.Arrays;

/** The sums of one unit that change all the time. A row that is asked for and not there is put in. For one thread. */
final class LiveUnit {

    private final Shape shape;
    private final KeySet set;
    private int[] keys;
    private int[] starts;
    private long[] values;

    LiveUnit(UnitSums sums, Shape shape) {
        this.shape = shape;
        this.keys = new int[sums.size()];
        Arrays.setAll(keys, sums::key);
        this.starts = shape.starts(keys);
        this.set = new KeySet(shape.keys());
        for (int key : keys) {
            set.add(key);
        }
        set.closed();
        this.values = sums.copyOfValues();
    }

    /** Adds, and tells whether the sum fits. Where it does not, what is in its stead is right again when taken back. */
    boolean add(int at, long value) {
        long before = values[at];
        long after = before + value;
        values[at] = after;
        return ((before ^ after) & (value ^ after)) >= 0;
    }

    /** Where the row of a key begins. */
    int row(int key) {
        if (!set.contains(key)) {
            set.add(key);
            set.closed();
            insert(set.rank(key), key);
        }
        return starts[set.rank(key)];
    }

    private void insert(int position, int key) {
        int begin = starts[position];
        int fields = shape.fields(key);
        int[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
        System.arraycopy(keys, position, moreKeys, position + 1, keys.length - position);
        moreKeys[position] = key;
        long[] moreValues = Arrays.copyOf(values, values.length + fields);
        System.arraycopy(values, begin, moreValues, begin + fields, values.length - begin);
        Arrays.fill(moreValues, begin, begin + fields, 0);
        keys = moreKeys;
        starts = shape.starts(moreKeys);
        values = moreValues;
    }

    UnitSums sealed() {
        return UnitSums.of(keys.clone(), starts.clone(), values);
    }
}
