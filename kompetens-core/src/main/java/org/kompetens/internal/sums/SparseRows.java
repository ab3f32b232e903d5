package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import org.kompetens.gap.Cell;

/**
 * The same rows as those of a unit's sums, for what concerns few keys: one employee, one cause of change, persons with
 * several employments. They are found by a hash table and stand in the order in which their keys came. Any number may
 * be negative. For one thread at a time.
 */
public final class SparseRows implements KeyedFields {

    private static final int FIRST_CAPACITY = 16;

    private final Shape shape;

    /** Of each key the number of its row. */
    private final Numbering keys = new Numbering(FIRST_CAPACITY);

    /** Where each row begins; and where the last one ends. */
    private int[] starts = new int[FIRST_CAPACITY + 1];

    private long[] counts = new long[FIRST_CAPACITY * Integer.BYTES];
    private long[] ftes = new long[FIRST_CAPACITY * Integer.BYTES];

    /** No count is larger than this, either way, and no FTE than that of so many full-time employments. */
    private long bound;

    /** No rows. */
    public SparseRows(Shape shape) {
        this.shape = shape;
    }

    @Override
    public void add(int key, int field, long count, long fte) {
        addAt(begin(key) + field, count, fte);
    }

    private void addAt(int at, long count, long fte) {
        counts[at] += count;
        ftes[at] += fte;
        bound += Math.abs(count) + Math.abs(fte) / Fields.FTE_OF_ONE;
    }

    /** Adds a cell, with its FTE in ten-thousandths. */
    public void addCell(Cell cell, long count, long fte) {
        CellFields.of(cell.required(), shape)
                .of(State.of(cell.outcome()), cell.outcome().isMerged(), (key, field) -> add(key, field, count, fte));
    }

    /** Adds rows, or takes them off. */
    public void addAll(SparseRows other, int sign) {
        for (int row = 0; row < other.size(); row++) {
            addRow(other, row, sign);
        }
    }

    private void addRow(SparseRows other, int row, int sign) {
        int to = begin(other.keys.value(row)) - other.starts[row];
        for (int from = other.starts[row]; from < other.starts[row + 1]; from++) {
            addAt(to + from, sign * other.counts[from], sign * other.ftes[from]);
        }
    }

    /** Adds those rows of others in which anything is not zero. */
    void addNonZero(SparseRows other) {
        for (int row = 0; row < other.size(); row++) {
            if (!other.isZero(row)) {
                addRow(other, row, 1);
            }
        }
    }

    /**
     * The sum of some, in whichever has most rows; none of them is to be used afterwards. As the smaller ones are added
     * to the largest, adding little again and again on a long way up the tree takes little time.
     *
     * @param all at least one
     */
    public static SparseRows together(List<SparseRows> all) {
        SparseRows sum = all.get(0);
        for (SparseRows one : all) {
            sum = one.size() > sum.size() ? one : sum;
        }
        for (SparseRows one : all) {
            if (one != sum) {
                sum.addAll(one, 1);
            }
        }
        return sum;
    }

    /** Where the row of a key begins; made if there is none. */
    private int begin(int key) {
        int known = keys.size();
        int row = keys.of(key);
        if (row == known) {
            if (row + 1 == starts.length) {
                starts = Arrays.copyOf(starts, row * 2 + 1);
            }
            int end = starts[row] + shape.fields(key);
            starts[row + 1] = end;
            if (end > counts.length) {
                counts = Arrays.copyOf(counts, end * 2);
                ftes = Arrays.copyOf(ftes, end * 2);
            }
        }
        return starts[row];
    }

    /** How many rows there are. */
    public int size() {
        return keys.size();
    }

    /** The key of a row. */
    public int key(int row) {
        return keys.value(row);
    }

    /** How many, in a field of a row. */
    public long count(int row, int field) {
        return counts[starts[row] + field];
    }

    /** How many, in a field of a key's row; 0 where it has none. */
    long countOf(int key, int field) {
        int row = keys.find(key);
        return row < 0 ? 0 : count(row, field);
    }

    /** The same by FTE. */
    public long fte(int row, int field) {
        return ftes[starts[row] + field];
    }

    /** An upper bound of how many employments any sum is of. */
    long bound() {
        return bound;
    }

    void includeKeys(OpenSums unit) {
        for (int row = 0; row < size(); row++) {
            unit.include(keys.value(row));
        }
    }

    void addTo(OpenSums unit) {
        for (int row = 0; row < size(); row++) {
            unit.addAll(keys.value(row), counts, ftes, starts[row]);
        }
    }

    /** No rows any longer; the room for them stays. */
    void clear() {
        Arrays.fill(counts, 0, starts[size()], 0);
        Arrays.fill(ftes, 0, starts[size()], 0);
        keys.clear();
        bound = 0;
    }

    private boolean isZero(int row) {
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            if (counts[at] != 0 || ftes[at] != 0) {
                return false;
            }
        }
        return true;
    }
}
