package org.kompetens.internal.sums;

import java.util.Arrays;

/**
 * What is to be added to one unit's distinct persons because the ways up from several posts of a person meet there: in
 * an open hash table, as only few keys are concerned. For one thread at a time.
 */
final class MeetingSums implements PersonSums {

    private static final int FREE = -1;
    private static final int FIRST_CAPACITY = 64;
    private static final int SPREAD = 0x9E3779B9;

    private final Shape shape;
    private int[] keys = new int[FIRST_CAPACITY];
    private int[] rows = new int[FIRST_CAPACITY];
    private long[] counts = new long[FIRST_CAPACITY * Integer.BYTES];
    private long[] ftes = new long[FIRST_CAPACITY * Integer.BYTES];
    private int size;
    private int end;

    MeetingSums(Shape shape) {
        this.shape = shape;
        Arrays.fill(keys, FREE);
    }

    @Override
    public void add(int key, long persons, long fte) {
        addAt(row(key) + Shape.PERSONS, persons, fte);
    }

    @Override
    public void addShort(int key, long persons, long fte) {
        addAt(row(key) + Shape.PERSONS_SHORT, persons, fte);
    }

    @Override
    public void addHeld(int key, int state, long persons) {
        addAt(row(key) + state, persons, 0);
    }

    private void addAt(int at, long count, long fte) {
        counts[at] += count;
        ftes[at] += fte;
    }

    private int row(int key) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            rows[slot] = end;
            size++;
            end += shape.fields(key);
            if (end > counts.length) {
                counts = Arrays.copyOf(counts, end * 2);
                ftes = Arrays.copyOf(ftes, end * 2);
            }
        }
        return rows[slot];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new int[oldRows.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    void tellKeysTo(OpenSums unit) {
        for (int key : keys) {
            if (key != FREE) {
                unit.tell(key);
            }
        }
    }

    void addTo(OpenSums unit) {
        for (int slot = 0; slot < keys.length; slot++) {
            int key = keys[slot];
            if (key != FREE) {
                unit.addAll(key, counts, ftes, rows[slot]);
            }
        }
    }

    void addAll(MeetingSums other) {
        for (int slot = 0; slot < other.keys.length; slot++) {
            int key = other.keys[slot];
            if (key != FREE) {
                int to = row(key);
                for (int field = 0; field < shape.fields(key); field++) {
                    int from = other.rows[slot] + field;
                    addAt(to + field, other.counts[from], other.ftes[from]);
                }
            }
        }
    }
}
