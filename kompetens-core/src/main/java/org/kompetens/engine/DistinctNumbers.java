package org.kompetens.engine;

import java.util.Arrays;

/** Whether numbers are all different. Emptied without going through it. */
final class DistinctNumbers {

    private static final int FIRST_CAPACITY = 64;
    private static final int SPREAD = 0x9E3779B9;

    /** Numbers made to collide must not cost more than looking at them otherwise does. */
    private static final int MOST_STEPS = 64;

    private int[] numbers = new int[FIRST_CAPACITY];
    private int[] rounds = new int[FIRST_CAPACITY];
    private int round = 1;
    private int size;
    private boolean crowded;

    void clear() {
        size = 0;
        crowded = false;
        round++;
        if (round == 0) {
            Arrays.fill(rounds, 0);
            round = 1;
        }
    }

    /** Adds a number. Returns false if it was there, or if it would take too long to see. */
    boolean add(int number) {
        if (!crowded && size * 2 >= numbers.length) {
            grow();
        }
        if (crowded) {
            return false;
        }
        int mask = numbers.length - 1;
        int slot = (number * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (rounds[slot] != round) {
                rounds[slot] = round;
                numbers[slot] = number;
                size++;
                return true;
            }
            if (numbers[slot] == number) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        crowded = true;
        return false;
    }

    private void grow() {
        int[] old = numbers;
        int[] oldRounds = rounds;
        numbers = new int[old.length * 2];
        rounds = new int[old.length * 2];
        size = 0;
        for (int i = 0; i < old.length; i++) {
            if (oldRounds[i] == round) {
                add(old[i]);
            }
        }
    }
}
