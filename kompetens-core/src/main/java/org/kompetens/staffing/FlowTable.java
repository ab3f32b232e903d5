package org.kompetens.staffing;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A number for each place, column and year. Once all are set they are summed up from place to place, so that the sum over
 * any range of places, such as a role in a unit and all below it, is the difference of two numbers. What is nought
 * everywhere takes no room.
 */
@SuppressWarnings("EnumOrdinal") // Positions in an array that lives no longer.
final class FlowTable {

    private static final Column[] COLUMNS = Column.values();

    private final int places;
    private final AtomicReferenceArray<long @Nullable []> sums;

    FlowTable(int places, int years) {
        this.places = places;
        this.sums = new AtomicReferenceArray<>(COLUMNS.length * (years + 1));
    }

    /** Sets all columns of a place and year; each place by one thread. */
    void set(int place, int year, long[] flows) {
        for (int column = 0; column < flows.length; column++) {
            if (flows[column] != 0) {
                numbers(year * COLUMNS.length + column)[place + 1] = flows[column];
            }
        }
    }

    private long[] numbers(int index) {
        long[] numbers = sums.get(index);
        if (numbers != null) {
            return numbers;
        }
        long[] fresh = new long[places + 1];
        long[] other = sums.compareAndExchange(index, null, fresh);
        return other == null ? fresh : other;
    }

    /**
     * Sums up, once, after all are set.
     *
     * @throws ArithmeticException if a sum over places is too large, or one over all years
     */
    void sumUp() {
        long[] overYears = new long[COLUMNS.length];
        for (int index = 0; index < sums.length(); index++) {
            long[] numbers = sums.get(index);
            for (int place = 1; numbers != null && place <= places; place++) {
                numbers[place] = Math.addExact(numbers[place - 1], numbers[place]);
            }
            if (numbers != null) {
                int column = index % COLUMNS.length;
                overYears[column] = Math.addExact(overYears[column], numbers[places]);
            }
        }
    }

    /** The sum over places from one to before another. */
    long sum(Column column, int year, int from, int until) {
        long[] numbers = sums.get(year * COLUMNS.length + column.ordinal());
        return numbers == null ? 0 : numbers[until] - numbers[from];
    }
}
