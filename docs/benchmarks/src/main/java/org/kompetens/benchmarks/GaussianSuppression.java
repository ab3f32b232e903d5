package org.kompetens.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The method that Statistics Norway publishes (Langsrud 2024, the package GaussSuppression), written anew from its
 * description: figures are shown one after the other, the dearest first, unless a figure that must be hidden would then
 * be a sum of shown figures, each taken some number of times. Sums are reckoned modulo a prime. It knows nothing of
 * bounds and whole numbers.
 */
final class GaussianSuppression {

    private static final long PRIME = Integer.MAX_VALUE;

    private final int[] pivotOfRow;
    private final List<Column> pivots = new ArrayList<>();
    private final List<Integer> rowOfPivot = new ArrayList<>();

    /** What is left of each figure that must be hidden, and in which of them each row occurs. */
    private final Map<Integer, Column> secrets = new HashMap<>();

    private final List<Set<Integer>> secretsOfRow = new ArrayList<>();
    private final Map<Integer, Integer> secretsByShape = new HashMap<>();
    private final long[] sum;

    /** A sum of cells, each some number of times: rows in ascending order, none of them nought times. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Column(int[] rows, long[] times) {

        static Column ones(int[] rows) {
            long[] times = new long[rows.length];
            Arrays.fill(times, 1);
            return new Column(rows, times);
        }

        /** The same as every other one that is this one some number of times, and seldom as any other. */
        int shape() {
            int hash = Arrays.hashCode(rows);
            long scale = rows.length == 0 ? 0 : inverse(times[0]);
            for (long time : times) {
                hash = 31 * hash + Long.hashCode(time * scale % PRIME);
            }
            return hash;
        }
    }

    private GaussianSuppression(int cells) {
        pivotOfRow = new int[cells];
        Arrays.fill(pivotOfRow, -1);
        for (int row = 0; row < cells; row++) {
            secretsOfRow.add(new HashSet<>());
        }
        sum = new long[cells];
    }

    /**
     * Which figures to hide.
     *
     * @param cells how many cells there are
     * @param figures for each figure the cells of which it is the sum, in ascending order
     * @param secret the figures that must be hidden
     * @param order the others, those first that are to be shown rather than others
     * @return those that must be hidden, and those that are hidden with them
     */
    static BitSet hidden(int cells, int[][] figures, BitSet secret, List<Integer> order) {
        GaussianSuppression method = new GaussianSuppression(cells);
        secret.stream().forEach(figure -> method.put(figure, Column.ones(figures[figure])));
        BitSet hidden = (BitSet) secret.clone();
        for (int figure : order) {
            if (!method.show(Column.ones(figures[figure]))) {
                hidden.set(figure);
            }
        }
        return hidden;
    }

    /** Shows a figure unless that tells a secret. */
    private boolean show(Column figure) {
        Column left = reduced(figure);
        if (left.rows().length == 0) {
            return true;
        }
        if (secretsByShape.getOrDefault(left.shape(), 0) > 0) {
            return false;
        }
        int row = rarest(left);
        pivotOfRow[row] = pivots.size();
        pivots.add(left);
        rowOfPivot.add(row);
        for (int secret : List.copyOf(secretsOfRow.get(row))) {
            Column former = take(secret);
            put(secret, without(former, left, row));
        }
        return true;
    }

    private void put(int secret, Column column) {
        secrets.put(secret, column);
        for (int row : column.rows()) {
            secretsOfRow.get(row).add(secret);
        }
        secretsByShape.merge(column.shape(), 1, Integer::sum);
    }

    private Column take(int secret) {
        Column column = Objects.requireNonNull(secrets.get(secret));
        for (int row : column.rows()) {
            secretsOfRow.get(row).remove(secret);
        }
        secretsByShape.merge(column.shape(), -1, Integer::sum);
        return column;
    }

    /** The row that occurs in the fewest secrets, so that few of them grow. */
    private int rarest(Column column) {
        int rarest = column.rows()[0];
        for (int row : column.rows()) {
            if (secretsOfRow.get(row).size() < secretsOfRow.get(rarest).size()) {
                rarest = row;
            }
        }
        return rarest;
    }

    /** What is left of a figure when everything is taken from it that is shown already. */
    private Column reduced(Column figure) {
        PriorityQueue<Integer> open = new PriorityQueue<>();
        BitSet touched = new BitSet();
        BitSet queued = new BitSet();
        add(figure, 1, touched, queued, open);
        while (!open.isEmpty()) {
            int next = open.remove();
            Column pivot = pivots.get(next);
            int row = rowOfPivot.get(next);
            if (sum[row] != 0) {
                add(pivot, PRIME - sum[row] * inverse(at(pivot, row)) % PRIME, touched, queued, open);
            }
        }
        Column left = column(touched);
        touched.stream().forEach(row -> sum[row] = 0);
        return left;
    }

    private void add(Column column, long times, BitSet touched, BitSet queued, PriorityQueue<Integer> open) {
        for (int i = 0; i < column.rows().length; i++) {
            int row = column.rows()[i];
            sum[row] = (sum[row] + times * column.times()[i]) % PRIME;
            touched.set(row);
            int pivot = pivotOfRow[row];
            if (pivot >= 0 && !queued.get(pivot)) {
                queued.set(pivot);
                open.add(pivot);
            }
        }
    }

    private Column column(BitSet touched) {
        int[] rows = touched.stream().filter(row -> sum[row] != 0).toArray();
        return new Column(rows, Arrays.stream(rows).mapToLong(row -> sum[row]).toArray());
    }

    /** A column from which another one is taken so often that a row does not occur in it any more. */
    private Column without(Column column, Column other, int row) {
        BitSet touched = new BitSet();
        long times = PRIME - at(column, row) * inverse(at(other, row)) % PRIME;
        for (int i = 0; i < column.rows().length; i++) {
            sum[column.rows()[i]] = column.times()[i];
            touched.set(column.rows()[i]);
        }
        for (int i = 0; i < other.rows().length; i++) {
            int at = other.rows()[i];
            sum[at] = (sum[at] + times * other.times()[i]) % PRIME;
            touched.set(at);
        }
        Column left = column(touched);
        touched.stream().forEach(at -> sum[at] = 0);
        return left;
    }

    private static long at(Column column, int row) {
        return column.times()[Arrays.binarySearch(column.rows(), row)];
    }

    private static long inverse(long number) {
        long power = number;
        long inverse = 1;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            inverse = (exponent & 1) == 0 ? inverse : inverse * power % PRIME;
            power = power * power % PRIME;
        }
        return inverse;
    }
}
