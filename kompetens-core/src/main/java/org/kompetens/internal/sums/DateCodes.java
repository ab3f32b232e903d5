package org.kompetens.internal.sums;

import java.util.Arrays;

/** Dates as numbers of 16 bits, given in the order in which the dates come. */
final class DateCodes {

    /** How many different dates there can be: 179 years of days. */
    static final int MOST = 1 << Character.SIZE;

    private static final int FIRST_CAPACITY = 1 << 12;
    private static final int SPREAD = 0x9E3779B9;

    private int[] days = new int[FIRST_CAPACITY];

    /** For each slot one more than the code of the day there; 0 is free. */
    private int[] slots = new int[FIRST_CAPACITY * 2];

    private int size;

    char code(int day) {
        int slot = slot(day);
        if (slots[slot] == 0) {
            if (size == MOST) {
                throw new IllegalStateException("a store holds at most " + MOST + " different dates");
            }
            if (size == days.length) {
                grow();
                slot = slot(day);
            }
            days[size] = day;
            slots[slot] = ++size;
        }
        return (char) (slots[slot] - 1);
    }

    private int slot(int day) {
        int mask = slots.length - 1;
        int slot = (day * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (slots[slot] != 0 && days[slots[slot] - 1] != day) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        days = Arrays.copyOf(days, days.length * 2);
        slots = new int[days.length * 2];
        for (int code = 0; code < size; code++) {
            slots[slot(days[code])] = code + 1;
        }
    }

    /** The days by their codes. */
    int[] days() {
        return Arrays.copyOf(days, size);
    }
}
