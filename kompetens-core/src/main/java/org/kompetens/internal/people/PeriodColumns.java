package org.kompetens.internal.people;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Periods of owners of whom few have any: owner after owner, each period with what it is about. Owners without periods
 * take no room. Dates are as {@link Days} has them.
 */
final class PeriodColumns {

    /** How many bytes a period takes. */
    static final int BYTES = 4 * Integer.BYTES;

    private static final int FIRST_CAPACITY = 16;

    private int size;

    /** Whose each period is, ascending. */
    private int[] owners = new int[FIRST_CAPACITY];

    private int[] subjects = new int[FIRST_CAPACITY];
    private int[] begins = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];

    /** Adds a period of the last owner, or of one after all others. */
    void add(int owner, int subject, int begin, int end) {
        if (size == owners.length) {
            int capacity = size * 2;
            owners = Arrays.copyOf(owners, capacity);
            subjects = Arrays.copyOf(subjects, capacity);
            begins = Arrays.copyOf(begins, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        owners[size] = owner;
        subjects[size] = subject;
        begins[size] = begin;
        ends[size] = end;
        size++;
    }

    /** Adds the periods of one owner in others, as those of another. */
    void addAll(PeriodColumns other, int owner, int as) {
        for (int i = other.first(owner); i < other.size && other.owners[i] == owner; i++) {
            add(as, other.subjects[i], other.begins[i], other.ends[i]);
        }
    }

    /** Forgets the periods of an owner and of those after. */
    void forgetFrom(int owner) {
        while (size > 0 && owners[size - 1] >= owner) {
            size--;
        }
    }

    int size() {
        return size;
    }

    boolean hasAny(int owner) {
        int first = first(owner);
        return first < size && owners[first] == owner;
    }

    /** Gives what each of an owner's periods is about that has a date in it. */
    void forEachOn(int date, int owner, IntConsumer action) {
        for (int i = first(owner); i < size && owners[i] == owner; i++) {
            if (begins[i] <= date && date < ends[i]) {
                action.accept(subjects[i]);
            }
        }
    }

    /** The sum of what those of an owner's periods are about that have a date in them. */
    long sumOn(int date, int owner) {
        long sum = 0;
        for (int i = first(owner); i < size && owners[i] == owner; i++) {
            sum += begins[i] <= date && date < ends[i] ? subjects[i] : 0;
        }
        return sum;
    }

    /** The first period of an owner, or where it would stand. */
    private int first(int owner) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (owners[middle] < owner) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
