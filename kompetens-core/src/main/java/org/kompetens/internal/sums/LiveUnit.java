package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The sums of one unit with all below it, for changing them again and again. Rows are sorted by key; a row that is new
 * is first added behind them, unsorted, and all are sorted together when there are many new ones or when the sums are
 * read. For one thread.
 */
final class LiveUnit {

    /** New rows are sorted in when there are as many of them as sorted ones, and so many more. */
    private static final int FEW = 64;

    private final Shape shape;
    private final long largest;
    private int[] keys;
    private int[] starts;

    /**
     * The fields of all rows: first those of the sorted rows, then those of new ones in the order in which they came.
     */
    private long[] counts;

    private long[] ftes;
    private int end;

    /** For the key of each row that is not sorted in yet where the row begins. */
    private final Map<Integer, Integer> added = new HashMap<>();

    LiveUnit(UnitSums sums, Shape shape) {
        this.shape = shape;
        this.largest = shape.largestSum();
        this.keys = new int[sums.size()];
        Arrays.setAll(keys, sums::key);
        this.starts = shape.starts(keys);
        this.counts = new long[starts[keys.length]];
        this.ftes = new long[counts.length];
        Arrays.setAll(counts, sums.fields()::count);
        Arrays.setAll(ftes, sums.fields()::fte);
        this.end = counts.length;
    }

    private boolean add(int at, long count, long fte) {
        counts[at] += count;
        ftes[at] += fte;
        return isWithin(counts[at]) && isWithin(ftes[at]);
    }

    /**
     * Adds rows. If a sum becomes too large, adding the same with the opposite sign restores all.
     *
     * @return false if a sum became too large
     */
    boolean addAll(SparseRows more) {
        boolean fits = true;
        for (int row = 0; row < more.size(); row++) {
            int key = more.key(row);
            for (int field = 0; field < shape.fields(key); field++) {
                long count = more.count(row, field);
                long fte = more.fte(row, field);
                if (count != 0 || fte != 0) {
                    fits &= add(row(key) + field, count, fte);
                }
            }
        }
        return fits;
    }

    private boolean isWithin(long sum) {
        return -largest <= sum && sum <= largest;
    }

    /** Where the row of a key begins; made if there is none. Asking for another row may move it. */
    int row(int key) {
        int found = Arrays.binarySearch(keys, key);
        if (found >= 0) {
            return starts[found];
        }
        Integer known = added.get(key);
        if (known != null) {
            return known;
        }
        if (added.size() > FEW + keys.length) {
            sortIn();
        }
        int begin = end;
        end += shape.fields(key);
        if (end > counts.length) {
            counts = Arrays.copyOf(counts, end * 2);
            ftes = Arrays.copyOf(ftes, end * 2);
        }
        added.put(key, begin);
        return begin;
    }

    /** Sorts new rows in. */
    private void sortIn() {
        if (added.isEmpty()) {
            return;
        }
        int[] allKeys = IntStream.concat(
                        IntStream.of(keys), added.keySet().stream().mapToInt(key -> key))
                .sorted()
                .toArray();
        int[] allStarts = shape.starts(allKeys);
        long[] allCounts = new long[allStarts[allKeys.length]];
        long[] allFtes = new long[allCounts.length];
        for (int i = 0; i < allKeys.length; i++) {
            int from = row(allKeys[i]);
            int size = allStarts[i + 1] - allStarts[i];
            System.arraycopy(counts, from, allCounts, allStarts[i], size);
            System.arraycopy(ftes, from, allFtes, allStarts[i], size);
        }
        keys = allKeys;
        starts = allStarts;
        counts = allCounts;
        ftes = allFtes;
        added.clear();
    }

    /** The sums as they are until the next change. */
    UnitSums untilChanged() {
        sortIn();
        return new UnitSums(keys, starts, new Fields128(counts, ftes));
    }

    /** The sums as they are, whatever changes later. */
    UnitSums sealed() {
        sortIn();
        return new UnitSums(keys.clone(), starts.clone(), Fields.of(counts.clone(), ftes.clone()));
    }
}
