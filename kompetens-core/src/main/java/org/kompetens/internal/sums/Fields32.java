package org.kompetens.internal.sums;

import java.util.Arrays;

/**
 * Fields of 32 bits: 9 for the count, 23 for the FTE, as count × 2^23 + FTE. So one addition adds both, and what is
 * negative is right too.
 */
final class Fields32 extends Fields {

    private static final int FTE_BITS = 23;
    private static final int COUNT_BITS = Integer.SIZE - FTE_BITS;

    /** Up to how many employments every sum fits, taken back or not: the count is full first. */
    static final int MOST = (1 << (COUNT_BITS - 1)) - 1;

    private final int[] both;

    Fields32(int size) {
        this.both = new int[size];
    }

    /** What is added for one employment. */
    static int packed(int count, int fte) {
        return (count << FTE_BITS) + fte;
    }

    private static int countOf(int packed, int fteOfIt) {
        return (packed - fteOfIt) >> FTE_BITS;
    }

    private static int fteOf(int packed) {
        return packed << COUNT_BITS >> COUNT_BITS;
    }

    static boolean fits(long count, long fte) {
        long mostFte = MOST * FTE_OF_ONE;
        return -MOST <= count && count <= MOST && -mostFte <= fte && fte <= mostFte;
    }

    /** Where so many employments as fit can be added. */
    int[] both() {
        return both;
    }

    void clear() {
        Arrays.fill(both, 0);
    }

    @Override
    int size() {
        return both.length;
    }

    @Override
    long count(int at) {
        return countOf(both[at], fteOf(both[at]));
    }

    @Override
    long fte(int at) {
        return fteOf(both[at]);
    }

    @Override
    void add(int at, long count, long fte) {
        both[at] += packed((int) count, (int) fte);
    }

    @Override
    void addRows(UnitSums other, int[] rows) {
        if (other.fields() instanceof Fields32 narrow) {
            int[] from = narrow.both;
            for (int row = 0; row < other.size(); row++) {
                int end = other.start(row + 1);
                int to = rows[other.key(row)];
                for (int at = other.start(row); at < end; at++, to++) {
                    both[to] += from[at];
                }
            }
        } else {
            super.addRows(other, rows);
        }
    }

    @Override
    void read(int begin, int size, long[] into, long[] inFte) {
        for (int i = 0; i < size; i++) {
            int packed = both[begin + i];
            int fte = fteOf(packed);
            into[i] = countOf(packed, fte);
            inFte[i] = fte;
        }
    }
}
