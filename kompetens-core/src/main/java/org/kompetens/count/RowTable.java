package org.kompetens.count;

import java.util.Arrays;

/** Rows of an id and five numbers, one after another. */
final class RowTable {

    private static final int WIDTH = 5;
    private static final int FIRST_CAPACITY = 512;

    private String[] ids = new String[FIRST_CAPACITY];
    private int[] numbers = new int[WIDTH * FIRST_CAPACITY];
    private int size;

    void add(String id, int first, int second, int third, int fourth, int fifth) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        int at = WIDTH * size;
        ids[size] = id;
        numbers[at] = first;
        numbers[at + 1] = second;
        numbers[at + 2] = third;
        numbers[at + 3] = fourth;
        numbers[at + 4] = fifth;
        size++;
    }

    int size() {
        return size;
    }

    String id(int row) {
        return ids[row];
    }

    /** A number of a row, by its position from 0. */
    int number(int row, int position) {
        return numbers[WIDTH * row + position];
    }

    void set(int row, int position, int number) {
        numbers[WIDTH * row + position] = number;
    }
}
