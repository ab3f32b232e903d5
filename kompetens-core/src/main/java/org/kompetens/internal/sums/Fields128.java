package org.kompetens.internal.sums;

/** Fields of 64 bits for the count and 64 for the FTE. */
final class Fields128 extends Fields {

    private final long[] counts;
    private final long[] ftes;

    Fields128(int size) {
        this(new long[size], new long[size]);
    }

    /** Takes the arrays as its own. */
    Fields128(long[] counts, long[] ftes) {
        this.counts = counts;
        this.ftes = ftes;
    }

    @Override
    int size() {
        return counts.length;
    }

    @Override
    long count(int at) {
        return counts[at];
    }

    @Override
    long fte(int at) {
        return ftes[at];
    }

    @Override
    void add(int at, long count, long fte) {
        counts[at] += count;
        ftes[at] += fte;
    }

    @Override
    void read(int begin, int size, long[] into, long[] inFte) {
        System.arraycopy(counts, begin, into, 0, size);
        System.arraycopy(ftes, begin, inFte, 0, size);
    }
}
