package org.kompetens.engine;

import java.util.Arrays;

/** The sums of one unit that change all the time. A row that is asked for and not there is put in. For one thread. */
final class LiveUnit {

    private final Shape shape;
    private final long largest;
    private int[] keys;
    private int[] starts;
    private long[] counts;
    private long[] ftes;

    LiveUnit(UnitSums sums, Shape shape) {
        this.shape = shape;
        this.largest = shape.largestSum();
        this.keys = new int[sums.size()];
        Arrays.setAll(keys, sums::key);
        this.starts = shape.starts(keys);
        this.counts = new long[starts[keys.length]];
        this.ftes = new long[counts.length];
        Arrays.setAll(counts, sums::countAt);
        Arrays.setAll(ftes, sums::fteAt);
    }

    /** Adds, and tells whether no sum is too large. Where one is, all is right again when this is taken back. */
    boolean add(int at, long count, long fte) {
        counts[at] += count;
        ftes[at] += fte;
        return isWithin(counts[at]) && isWithin(ftes[at]);
    }

    private boolean isWithin(long sum) {
        return -largest <= sum && sum <= largest;
    }

    /** Where the row of a key begins. */
    int row(int key) {
        int found = Arrays.binarySearch(keys, key);
        if (found >= 0) {
            return starts[found];
        }
        int position = -found - 1;
        insert(position, key);
        return starts[position];
    }

    private void insert(int position, int key) {
        int begin = starts[position];
        int fields = shape.fields(key);
        int[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
        System.arraycopy(keys, position, moreKeys, position + 1, keys.length - position);
        moreKeys[position] = key;
        counts = withRoom(counts, begin, fields);
        ftes = withRoom(ftes, begin, fields);
        keys = moreKeys;
        starts = shape.starts(moreKeys);
    }

    private static long[] withRoom(long[] values, int begin, int fields) {
        long[] more = Arrays.copyOf(values, values.length + fields);
        System.arraycopy(values, begin, more, begin + fields, values.length - begin);
        Arrays.fill(more, begin, begin + fields, 0);
        return more;
    }

    /** The sums as they are until the next change. */
    UnitSums untilChanged() {
        return new UnitSums(keys, starts, counts, ftes);
    }

    /** The sums as they are, whatever changes later. */
    UnitSums sealed() {
        return UnitSums.of(keys.clone(), starts.clone(), counts.clone(), ftes.clone());
    }
}
