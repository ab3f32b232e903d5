package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import org.kompetens.gap.Cell;

/**
 * The same rows as those of a unit's sums, for what concerns few keys: one employee, one cause of change, persons with
 * several employments. They are found by a hash table and stand in the order in which their keys came. Any number may
 * be negative. For one thread at a time.
 */
public final class SparseRows implements PersonSums {

    private static final int FREE = -1;
    private static final int FIRST_CAPACITY = 16;
    private static final int SPREAD = 0x9E3779B9;

    private final Shape shape;

    /** For each slot of the table the number of the row there. */
    private int[] slots = new int[FIRST_CAPACITY * 2];

    private int size;
    private int[] keys = new int[FIRST_CAPACITY];
    private int[] starts = new int[FIRST_CAPACITY + 1];
    private long[] counts = new long[FIRST_CAPACITY * Integer.BYTES];
    private long[] ftes = new long[FIRST_CAPACITY * Integer.BYTES];

    /** No count is larger than this, either way, and no FTE than that of so many full-time employments. */
    private long bound;

    /** No rows. */
    public SparseRows(Shape shape) {
        this.shape = shape;
        Arrays.fill(slots, FREE);
    }

    /** Adds to one field. */
    public void add(int key, int field, long count, long fte) {
        addAt(starts[row(key)] + field, count, fte);
    }

    private void addAt(int at, long count, long fte) {
        counts[at] += count;
        ftes[at] += fte;
        bound += Math.abs(count) + Math.abs(fte) / Fields.FTE_OF_ONE;
    }

    /** Adds a cell, with its FTE in ten-thousandths. */
    public void addCell(Cell cell, long count, long fte) {
        CellFields.of(cell.required(), shape)
                .of(
                        State.of(cell.outcome()),
                        cell.outcome().isMerged(),
                        (key, field) -> add(key, field, count, fte));
    }

    @Override
    public void addPersons(int key, int flag, long persons, long fte) {
        add(key, flag, persons, fte);
    }

    @Override
    public void addHeld(int key, int state, long persons) {
        add(key, state, persons, 0);
    }

    /** Adds rows, or takes them off. */
    public void addAll(SparseRows other, int sign) {
        for (int row = 0; row < other.size; row++) {
            int to = starts[row(other.keys[row])] - other.starts[row];
            for (int from = other.starts[row]; from < other.starts[row + 1]; from++) {
                addAt(to + from, sign * other.counts[from], sign * other.ftes[from]);
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
            sum = one.size > sum.size ? one : sum;
        }
        for (SparseRows one : all) {
            if (one != sum) {
                sum.addAll(one, 1);
            }
        }
        return sum;
    }

    private int row(int key) {
        int slot = slot(key);
        if (slots[slot] == FREE) {
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            slots[slot] = size;
            keys[size] = key;
            size++;
            int end = starts[size - 1] + shape.fields(key);
            starts[size] = end;
            if (end > counts.length) {
                counts = Arrays.copyOf(counts, end * 2);
                ftes = Arrays.copyOf(ftes, end * 2);
            }
        }
        return slots[slot];
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int slot = (key * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (slots[slot] != FREE && keys[slots[slot]] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, keys.length * 2);
        starts = Arrays.copyOf(starts, keys.length + 1);
        slots = new int[keys.length * 2];
        Arrays.fill(slots, FREE);
        for (int row = 0; row < size; row++) {
            slots[slot(keys[row])] = row;
        }
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** The key of a row. */
    public int key(int row) {
        return keys[row];
    }

    /** How many, in a field of a row. */
    public long count(int row, int field) {
        return counts[starts[row] + field];
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
        for (int row = 0; row < size; row++) {
            unit.include(keys[row]);
        }
    }

    void addTo(OpenSums unit) {
        for (int row = 0; row < size; row++) {
            unit.addAll(keys[row], counts, ftes, starts[row]);
        }
    }

    /** The rows in which anything is not zero. */
    SparseRows withoutZeros() {
        SparseRows rest = new SparseRows(shape);
        for (int row = 0; row < size; row++) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                if (counts[at] != 0 || ftes[at] != 0) {
                    rest.add(keys[row], at - starts[row], counts[at], ftes[at]);
                }
            }
        }
        return rest;
    }
}
