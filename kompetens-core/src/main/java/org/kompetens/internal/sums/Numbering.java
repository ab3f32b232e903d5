package org.kompetens.internal.sums;

import java.util.Arrays;

/** Numbers from 0, given to different values in the order in which these come. Found by a hash table. */
final class Numbering {

    private static final int SPREAD = 0x9E3779B9;

    private int[] values;

    /** For each slot one more than the number of the value there; 0 is free. */
    private int[] slots;

    private int size;

    /**
     * No value has a number.
     *
     * @param firstCapacity for how many there is room at first; a power of two
     */
    Numbering(int firstCapacity) {
        this.values = new int[firstCapacity];
        this.slots = new int[firstCapacity * 2];
    }

    /** The number of a value; given to it if it has none. */
    int of(int value) {
        int slot = slot(value);
        if (slots[slot] == 0) {
            if (size == values.length) {
                grow();
                slot = slot(value);
            }
            values[size] = value;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    /** The number that a value has; below 0 if it has none. */
    int find(int value) {
        return slots[slot(value)] - 1;
    }

    private int slot(int value) {
        int mask = slots.length - 1;
        int slot = (value * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (slots[slot] != 0 && values[slots[slot] - 1] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        values = Arrays.copyOf(values, size * 2);
        slots = new int[values.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slot(values[number])] = number + 1;
        }
    }

    /** No value has a number any longer; the room stays. */
    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    /** How many values have a number. */
    int size() {
        return size;
    }

    /** The value with a number. */
    int value(int number) {
        return values[number];
    }

    /** All values in the order of their numbers. */
    int[] values() {
        return Arrays.copyOf(values, size);
    }
}
