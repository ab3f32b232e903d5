package org.kompetens.publication;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What follows from sums of unknown numbers by adding and subtracting any of them. They are solved as linear equations, in whole
 * numbers modulo a prime: a sum that follows with fractions follows, too.
 */
final class LinearSums {

    /** Large enough that what is no multiple of it is not taken for one; products of two remainders fit. */
    private static final long PRIME = Integer.MAX_VALUE;

    private final long[] work;

    /** By the first unknown that is left in it. */
    private final Map<Integer, Equation> equations = new HashMap<>();

    /** Its first coefficient is 1. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and changed by nobody.
    private record Equation(int[] unknowns, long[] coefficients, long value) {}

    /**
     * Knows nothing yet.
     *
     * @param unknowns how many numbers there are
     */
    LinearSums(int unknowns) {
        this.work = new long[unknowns];
    }

    /** It is known of some numbers what they are together. */
    void know(BitSet some, long value) {
        BitSet open = start(some);
        long left = reduce(open, Math.floorMod(value, PRIME), false);
        int first = open.nextSetBit(0);
        if (first >= 0) {
            long factor = inverse(work[first]);
            int[] unknowns = open.stream().toArray();
            long[] coefficients = Arrays.stream(unknowns)
                    .mapToLong(unknown -> work[unknown] * factor % PRIME)
                    .toArray();
            equations.put(first, new Equation(unknowns, coefficients, left * factor % PRIME));
        }
        open.stream().forEach(unknown -> work[unknown] = 0);
    }

    /** What some numbers are together; empty where it does not follow. */
    OptionalLong sum(BitSet some) {
        BitSet open = start(some);
        long left = reduce(open, 0, true);
        boolean isKnown = open.isEmpty();
        open.stream().forEach(unknown -> work[unknown] = 0);
        return isKnown ? OptionalLong.of(Math.floorMod(-left, PRIME)) : OptionalLong.empty();
    }

    private BitSet start(BitSet some) {
        some.stream().forEach(unknown -> work[unknown] = 1);
        return (BitSet) some.clone();
    }

    /**
     * Takes off every equation whose first unknown is in it; returns what is left of the value.
     *
     * @param isAllOrNothing whether it stops at an unknown that none begins with
     */
    private long reduce(BitSet open, long value, boolean isAllOrNothing) {
        long left = value;
        for (int next = open.nextSetBit(0); next >= 0; next = open.nextSetBit(next + 1)) {
            Equation equation = equations.get(next);
            if (equation == null) {
                if (isAllOrNothing) {
                    return left;
                }
                continue;
            }
            long factor = PRIME - work[next];
            for (int i = 0; i < equation.unknowns.length; i++) {
                int unknown = equation.unknowns[i];
                work[unknown] = (work[unknown] + factor * equation.coefficients[i]) % PRIME;
                open.set(unknown, work[unknown] != 0);
            }
            left = (left + factor * equation.value) % PRIME;
        }
        return left;
    }

    /** By the theorem of Fermat. */
    private static long inverse(long number) {
        long result = 1;
        long base = number;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            result = (exponent & 1) == 1 ? result * base % PRIME : result;
            base = base * base % PRIME;
        }
        return result;
    }

    /** A difference of two sums, which may be less than nought. */
    static long difference(long one, long other) {
        long difference = Math.floorMod(one - other, PRIME);
        return difference > PRIME / 2 ? difference - PRIME : difference;
    }
}
