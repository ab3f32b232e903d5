package org.kompetens.selection;

import java.util.List;

/** Sums of some numbers of a list. */
final class NumberSums {

    private NumberSums() {}

    static long of(List<Long> numbers, Iterable<Integer> indexes) {
        long sum = 0;
        for (int index : indexes) {
            sum += numbers.get(index);
        }
        return sum;
    }

    /** Of the numbers' sizes; {@link Long#MAX_VALUE} where that is too large for a long. */
    static long ofSizes(Iterable<Long> numbers) {
        long sum = 0;
        for (long number : numbers) {
            long size = Math.abs(number);
            if (size < 0 || sum + size < 0) {
                return Long.MAX_VALUE;
            }
            sum += size;
        }
        return sum;
    }
}
