package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The sums of one unit with all below it, which can be changed again and again. Rows are sorted by key. A new row is
 * first appended unsorted; all are sorted when many have been appended, or when the sums are read. For one thread.
 */
final class LiveUnit {

    /** Rows are sorted when more have been appended than there are sorted ones and this many besides. */
    private static final int FEW = 64;

    private final Shape shape;
    private final long largest;
    private int[] keys;
    private int[] starts;

    /** The fields of all rows: first those of the sorted rows, then those of the appended ones. */
    private long[] counts;

    private long[] ftes;
    private int end;

    /** Where each appended row begins, by its key. */
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

    /**
     * Adds rows. If a sum becomes too large, adding the same with the opposite sign restores all.
     *
     * @return false if a sum became too large
     */
    boolean addAll(SparseRows more) {
        boolean fits = true;
        for (int row = 0; row < more.size(); row++) {
            fits &= add(row(more.key(row)), more, row);
        }
        return fits;
    }

    /** Adds one row to the one that begins at an index. */
    private boolean add(int begin, SparseRows more, int row) {
        boolean fits = true;
        int fields = shape.fields(more.key(row));
        for (int field = 0; field < fields; field++) {
            long count = more.count(row, field);
            long fte = more.fte(row, field);
            // Of many fields few change: the others are not even looked up in this unit's far larger arrays.
            if (count != 0 || fte != 0) {
                counts[begin + field] += count;
                ftes[begin + field] += fte;
                fits &= isWithin(counts[begin + field]) && isWithin(ftes[begin + field]);
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

    /** Sorts the appended rows among the others. */
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
