package org.kompetens.staffing;

import java.util.Arrays;

/**
 * Between what a figure is likely to be. Heads and FTE each by themselves: the path with few heads need not be the one with
 * little FTE.
 *
 * <p>Of n paths in ascending order the 10th percentile is the one at a tenth of n + 1, rounded down, the median the one at
 * half of n + 1, rounded down, and the 90th percentile the one at nine tenths of n + 1, rounded up. So one more path, drawn in
 * the same way, is from the 10th to the 90th percentile at least eight times of ten; more often where numbers are small, as
 * people are whole.
 *
 * @param tenth the 10th percentile
 * @param median the 50th
 * @param ninetieth the 90th
 */
public record Percentiles(Staff tenth, Staff median, Staff ninetieth) {

    private static final int RANKS = 3;
    private static final int PERCENT = 10;

    /** The three ranks of each number, for all years. */
    static long[] of(PathSums sums, int paths, int years) {
        int[] ranks = {(paths + 1) / PERCENT, (paths + 1) / 2, (9 * (paths + 1) + PERCENT - 1) / PERCENT};
        long[] found = none(years);
        long[] values = new long[paths];
        for (int year = 1; year <= years; year++) {
            for (int number = 0; number < PathFigure.NUMBERS; number++) {
                sums.copy(years, year, number, values);
                Arrays.sort(values);
                for (int rank = 0; rank < RANKS; rank++) {
                    found[position(year, number) + rank] = values[ranks[rank] - 1];
                }
            }
        }
        return found;
    }

    /** The same where there is nobody. */
    static long[] none(int years) {
        return new long[years * PathFigure.NUMBERS * RANKS];
    }

    /** Where the ranks of a number begin. */
    private static int position(int year, int number) {
        return ((year - 1) * PathFigure.NUMBERS + number) * RANKS;
    }

    /** A figure of a year. */
    static Percentiles at(long[] found, int year, PathFigure figure) {
        int heads = position(year, figure.heads());
        int fte = position(year, figure.heads() + 1);
        return new Percentiles(
                Staff.ofBillionths(found[heads], found[fte]),
                Staff.ofBillionths(found[heads + 1], found[fte + 1]),
                Staff.ofBillionths(found[heads + 2], found[fte + 2]));
    }
}
