package org.kompetens.internal.sums;

import org.kompetens.organisation.Fte;

/** Fields of 64 bits, half for the count, half for the FTE, as count × 2^32 + FTE. So one addition adds both. */
final class Fields64 extends Fields {

    /** Up to how many employments every sum fits: the FTE is full first. */
    static final int MOST = Integer.MAX_VALUE / Fte.UNIT;

    private static final long ONE = 1L << Integer.SIZE;

    private final long[] both;

    Fields64(int size) {
        this.both = new long[size];
    }

    private static long packed(long count, long fte) {
        return count * ONE + fte;
    }

    private static long countOf(long packed) {
        return (packed - fteOf(packed)) >> Integer.SIZE;
    }

    private static long fteOf(long packed) {
        return (int) packed;
    }

    static boolean fits(long count, long fte) {
        return (int) count == count && (int) fte == fte;
    }

    @Override
    int size() {
        return both.length;
    }

    @Override
    long count(int at) {
        return countOf(both[at]);
    }

    @Override
    long fte(int at) {
        return fteOf(both[at]);
    }

    @Override
    void add(int at, long count, long fte) {
        both[at] += packed(count, fte);
    }

    @Override
    void addRows(UnitSums other, int[] rows) {
        if (other.fields() instanceof Fields64 alike) {
            long[] from = alike.both;
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
            long packed = both[begin + i];
            into[i] = countOf(packed);
            inFte[i] = fteOf(packed);
        }
    }
}
