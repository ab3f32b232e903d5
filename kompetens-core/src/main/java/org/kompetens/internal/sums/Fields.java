package org.kompetens.internal.sums;

import org.kompetens.organisation.Fte;

/**
 * The fields of some rows one after another, in each a number of cells or persons and their FTE in ten-thousandths.
 * Both stand in as few bits as they need: most units are small, and there are many.
 */
abstract class Fields {

    /** The FTE of one full-time employment. */
    static final long FTE_OF_ONE = Fte.UNIT;

    /**
     * Empty fields, as wide as they have to be.
     *
     * @param employments at most how many are added or taken off
     */
    static Fields ofNobody(int size, long employments) {
        if (employments <= Fields32.MOST) {
            return new Fields32(size);
        }
        return employments <= Fields64.MOST ? new Fields64(size) : new Fields128(size);
    }

    /** Fields that are known already, as narrow as they can be. May take the arrays as their own. */
    static Fields of(long[] counts, long[] ftes) {
        boolean fit = true;
        boolean fitWell = true;
        for (int i = 0; i < counts.length; i++) {
            fit &= Fields64.fits(counts[i], ftes[i]);
            fitWell &= Fields32.fits(counts[i], ftes[i]);
        }
        Fields wide = new Fields128(counts, ftes);
        if (!fit) {
            return wide;
        }
        Fields narrow = fitWell ? new Fields32(counts.length) : new Fields64(counts.length);
        narrow.addAll(wide);
        return narrow;
    }

    abstract int size();

    abstract long count(int at);

    abstract long fte(int at);

    /** An intermediate sum may be out of bounds; the final one is right if it is within. */
    abstract void add(int at, long count, long fte);

    /** Adds fields that stand at the same positions. */
    final void addAll(Fields other) {
        for (int at = 0; at < other.size(); at++) {
            add(at, other.count(at), other.fte(at));
        }
    }

    /**
     * Adds the rows of other sums.
     *
     * @param rows for each key where its row begins here
     */
    void addRows(UnitSums other, int[] rows) {
        Fields from = other.fields();
        for (int row = 0; row < other.size(); row++) {
            int to = rows[other.key(row)] - other.start(row);
            for (int at = other.start(row); at < other.start(row + 1); at++) {
                add(to + at, from.count(at), from.fte(at));
            }
        }
    }

    /** Reads some fields, as many as there is room for: how many, and the same by FTE. */
    abstract void read(int begin, int size, long[] into, long[] inFte);
}
