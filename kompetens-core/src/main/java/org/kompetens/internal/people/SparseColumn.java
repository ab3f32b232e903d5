package org.kompetens.internal.people;

import java.util.Arrays;

/** A number above 0 of each owner, of whom few have one. Owners without a number take no room. */
final class SparseColumn {

    /** How many bytes a number takes. */
    static final int BYTES = 2 * Integer.BYTES;

    private static final int FIRST_CAPACITY = 4;

    private int size;

    /** Whose each number is, ascending. */
    private int[] owners = new int[FIRST_CAPACITY];

    private int[] numbers = new int[FIRST_CAPACITY];

    /** Adds the number of an owner after all others. */
    void add(int owner, int number) {
        if (size == owners.length) {
            owners = Arrays.copyOf(owners, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        owners[size] = owner;
        numbers[size] = number;
        size++;
    }

    /** Forgets the numbers of an owner and of those after. */
    void forgetFrom(int owner) {
        while (size > 0 && owners[size - 1] >= owner) {
            size--;
        }
    }

    int size() {
        return size;
    }

    /** The number of an owner; 0 where they have none. */
    int of(int owner) {
        int found = Arrays.binarySearch(owners, 0, size, owner);
        return found < 0 ? 0 : numbers[found];
    }
}
