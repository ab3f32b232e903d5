package org.kompetens.internal.people;

import java.util.Arrays;

/** Whether numbers are all different. Emptied in constant time. */
public final class DistinctNumbers {

    private static final int FIRST_CAPACITY = 64;
    private static final int SPREAD = 0x9E3779B9;

    /** Numbers chosen to collide must not cost more than the full check that this spares. */
    private static final int MOST_STEPS = 64;

    /** For each slot the round in which it was taken, and below that the number. */
    private long[] slots = new long[FIRST_CAPACITY];

    private int round = 1;
    private int size;
    private boolean crowded;

    public void clear() {
        size = 0;
        crowded = false;
        round++;
        if (round == 0) {
            Arrays.fill(slots, 0);
            round = 1;
        }
    }

    /** Adds a number. Returns false if it was there, or if it would take too long to see. */
    public boolean add(int number) {
        if (!crowded && size * 2 >= slots.length) {
            grow();
        }
        if (crowded) {
            return false;
        }
        int mask = slots.length - 1;
        long taken = ((long) round << Integer.SIZE) | Integer.toUnsignedLong(number);
        int slot = (number * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        for (int step = 0; step < MOST_STEPS; step++) {
            if ((int) (slots[slot] >>> Integer.SIZE) != round) {
                slots[slot] = taken;
                size++;
                return true;
            }
            if (slots[slot] == taken) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        crowded = true;
        return false;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (long one : old) {
            if ((int) (one >>> Integer.SIZE) == round) {
                add((int) one);
            }
        }
    }
}
