package org.kompetens.engine;

/**
 * A number of cells or persons and their FTE in ten-thousandths, as one number: count × 2^32 + FTE. So one addition adds
 * both, as long as each fits into an int in the end; of up to {@link Shape#mostInInts} employments it does.
 */
final class CountAndFte {

    private static final long ONE = 1L << Integer.SIZE;

    private CountAndFte() {}

    static long of(int count, int fte) {
        return count * ONE + fte;
    }

    static int count(long both) {
        return (int) ((both - fte(both)) >> Integer.SIZE);
    }

    static int fte(long both) {
        return (int) both;
    }
}
