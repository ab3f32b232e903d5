package org.kompetens.redeployment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Gives each row a column of its own, with the least sum of costs, by the Hungarian method: row after row is added, along the
 * cheapest way of moving others. Of several assignments with the same sum it takes the one in which the first row has a column
 * of the earliest kind, then the second, and so on.
 */
final class Assignment {

    private static final int NONE = -1;

    private final long[][] costs;
    private final int[] kinds;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] owner;
    private final int[] column;

    private Assignment(long[][] costs, int[] kinds) {
        this.costs = costs;
        this.kinds = kinds;
        this.columns = costs[0].length;
        this.rowPrice = new long[costs.length];
        this.columnPrice = new long[columns];
        this.owner = new int[columns];
        this.column = new int[costs.length];
        Arrays.fill(owner, NONE);
    }

    /**
     * Assigns.
     *
     * @param costs of each row the cost in each column; at least as many columns as rows
     * @param kinds of each column its kind, rising: those of one kind cost the same in every row
     * @return of each row its column
     */
    static int[] least(long[][] costs, int[] kinds) {
        if (costs.length == 0) {
            return new int[0];
        }
        Assignment assignment = new Assignment(costs, kinds);
        for (int row = 0; row < costs.length; row++) {
            assignment.add(row);
        }
        for (int j = 0; j < assignment.columns; j++) {
            if (assignment.owner[j] != NONE) {
                assignment.column[assignment.owner[j]] = j;
            }
        }
        for (int row = 0; row < costs.length; row++) {
            assignment.prefer(row);
        }
        return assignment.column;
    }

    /** Finds the cheapest way from a new row to a free column, and moves along it. */
    private void add(int row) {
        long[] distance = new long[columns];
        int[] from = new int[columns];
        boolean[] done = new boolean[columns];
        Arrays.fill(distance, Long.MAX_VALUE);
        int at = NONE;
        int moving = row;
        do {
            int next = NONE;
            for (int j = 0; j < columns; j++) {
                if (!done[j]) {
                    long reduced = costs[moving][j] - rowPrice[moving] - columnPrice[j];
                    if (reduced < distance[j]) {
                        distance[j] = reduced;
                        from[j] = at;
                    }
                    if (next == NONE || distance[j] < distance[next]) {
                        next = j;
                    }
                }
            }
            raise(row, distance, done, distance[next]);
            at = next;
            done[at] = true;
            moving = owner[at];
        } while (moving != NONE);
        while (from[at] != NONE) {
            owner[at] = owner[from[at]];
            at = from[at];
        }
        owner[at] = row;
    }

    private void raise(int row, long[] distance, boolean[] done, long by) {
        rowPrice[row] += by;
        for (int j = 0; j < columns; j++) {
            if (done[j]) {
                rowPrice[owner[j]] += by;
                columnPrice[j] -= by;
            } else {
                distance[j] -= by;
            }
        }
    }

    /**
     * Moves a row to a column of the earliest kind that another assignment with the same sum gives it, without moving the rows before it.
     * By the prices, an assignment has the least sum if every row's column costs just what the prices of both say, and every
     * column that has a price is taken.
     */
    private void prefer(int row) {
        int tried = NONE;
        for (int wanted = 0; kinds[wanted] < kinds[column[row]]; wanted++) {
            boolean isFixed = owner[wanted] != NONE && owner[wanted] < row;
            if (!isFixed && kinds[wanted] != tried && isTight(row, wanted)) {
                move(row, wanted);
                tried = kinds[wanted];
            }
        }
    }

    private boolean isTight(int row, int j) {
        return row == NONE ? columnPrice[j] == 0 : costs[row][j] == rowPrice[row] + columnPrice[j];
    }

    /**
     * Looks for a chain: whoever has the wanted column takes another's, and so on, until one takes the row's own. If there is one,
     * all move.
     */
    private void move(int row, int wanted) {
        int[] from = new int[columns];
        boolean[] seen = new boolean[columns];
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.add(wanted);
        seen[wanted] = true;
        while (!waiting.isEmpty() && !seen[column[row]]) {
            int at = waiting.remove();
            for (int j = 0; j < columns; j++) {
                boolean isFixed = owner[j] != NONE && owner[j] < row;
                if (!seen[j] && !isFixed && isTight(owner[at], j)) {
                    seen[j] = true;
                    from[j] = at;
                    waiting.add(j);
                }
            }
        }
        if (!seen[column[row]]) {
            return;
        }
        int at = column[row];
        while (at != wanted) {
            give(at, owner[from[at]]);
            at = from[at];
        }
        give(wanted, row);
    }

    private void give(int j, int row) {
        owner[j] = row;
        if (row != NONE) {
            column[row] = j;
        }
    }
}
