package org.kompetens.selection;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody else pays of the costs. Claims are paid one after another, each as far as the ceilings over it leave room after
 * those before it.
 *
 * @param claims what is claimed, in the order in which it is paid
 * @param ceilings the most that is paid of some claims together; a claim may be under several, or none
 */
public record Payment(List<Claim> claims, List<Ceiling> ceilings) {

    /**
     * What is claimed for a thing, if it is chosen.
     *
     * @param thing its index
     * @param amount how much, from 0
     * @param counts whether what is paid of it is taken off the cost; if not, it uses up ceilings all the same, as what is paid in
     *     another year does
     */
    public record Claim(int thing, long amount, boolean counts) {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the amount is below 0
         */
        public Claim {
            if (amount < 0) {
                throw new IllegalArgumentException("claims must be at least 0: " + amount);
            }
        }
    }

    /**
     * The most that is paid of some claims together.
     *
     * @param most how much, from 0
     * @param claims which claims, by their places in the payment, each once
     */
    public record Ceiling(long most, List<Integer> claims) {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if the most is below 0
         */
        public Ceiling {
            if (most < 0) {
                throw new IllegalArgumentException("a ceiling must be at least 0: " + most);
            }
            claims = List.copyOf(claims);
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a ceiling is over a claim that there is not
     */
    public Payment {
        claims = List.copyOf(claims);
        ceilings = List.copyOf(ceilings);
        for (Ceiling ceiling : ceilings) {
            for (int claim : ceiling.claims()) {
                if (claim < 0 || claim >= claims.size()) {
                    throw new IllegalArgumentException("no such claim: " + claim);
                }
            }
        }
    }

    /**
     * A payment up to a frame for all things together.
     *
     * @param claims what is claimed for each thing, by its index; from 0
     * @param frame the most that is paid; from 0
     * @return the payment
     * @throws IllegalArgumentException if anything is below 0
     */
    public static Payment upTo(List<Long> claims, long frame) {
        return new Payment(
                IntStream.range(0, claims.size())
                        .mapToObj(i -> new Claim(i, claims.get(i), true))
                        .toList(),
                List.of(new Ceiling(
                        frame, IntStream.range(0, claims.size()).boxed().toList())));
    }

    /**
     * What is paid of a choice.
     *
     * @param chosen indexes
     * @return the sum of what is paid of all claims that count
     */
    public long of(Iterable<Integer> chosen) {
        Set<Integer> some = new HashSet<>();
        chosen.forEach(some::add);
        long[] left = ceilings.stream().mapToLong(Ceiling::most).toArray();
        int[][] over = ceilingsOver();
        long paid = 0;
        for (int c = 0; c < claims.size(); c++) {
            Claim claim = claims.get(c);
            if (some.contains(claim.thing())) {
                long part = Arrays.stream(over[c]).mapToLong(one -> left[one]).reduce(claim.amount(), Math::min);
                for (int one : over[c]) {
                    left[one] -= part;
                }
                paid += claim.counts() ? part : 0;
            }
        }
        return paid;
    }

    /** Of each claim, the ceilings that it is under. */
    private int[][] ceilingsOver() {
        int[][] over = new int[claims.size()][0];
        for (int i = 0; i < ceilings.size(); i++) {
            for (int claim : ceilings.get(i).claims()) {
                over[claim] = Arrays.copyOf(over[claim], over[claim].length + 1);
                over[claim][over[claim].length - 1] = i;
            }
        }
        return over;
    }

    /** The sum of what is claimed; {@link Long#MAX_VALUE} where that is too large for a long. */
    long claimed() {
        return NumberSums.ofSizes(claims.stream().map(Claim::amount).toList());
    }
}
