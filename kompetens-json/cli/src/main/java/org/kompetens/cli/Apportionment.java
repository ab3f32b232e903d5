package org.kompetens.cli;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kompetens.staffing.Quantity;

/**
 * Numbers rounded to tenths so that they still sum to what their sum is shown as: each is cut, and what is then missing goes
 * to the largest remainders. None differs from what it is by a whole tenth, and what is nought stays nought.
 */
final class Apportionment {

    private static final long TENTH = Quantity.ONE_IN_BILLIONTHS / 10;

    private Apportionment() {}

    /** A quantity in tenths, rounded half to even. */
    static long tenths(Quantity quantity) {
        return quantity.rounded(1).unscaledValue().longValueExact();
    }

    /**
     * Whether parts can be shown so that they sum to a number.
     *
     * @param parts of any sign
     * @param sum in tenths
     * @return true if it is less than a tenth from what they do
     */
    static boolean isNear(LongStream parts, long sum) {
        return Math.abs(parts.sum() - sum * TENTH) < TENTH;
    }

    /**
     * The parts in tenths.
     *
     * @param parts of any sign
     * @param sum what they are to sum to, less than a tenth from what they do
     */
    static long[] tenths(LongStream parts, long sum) {
        long[] exact = parts.toArray();
        long[] tenths =
                LongStream.of(exact).map(part -> Math.floorDiv(part, TENTH)).toArray();
        long missing = sum - LongStream.of(tenths).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> -Math.floorMod(exact[part], TENTH)))
                .limit(missing)
                .forEach(part -> tenths[part]++);
        return tenths;
    }
}
