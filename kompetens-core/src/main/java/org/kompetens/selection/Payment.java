package org.kompetens.selection;

import java.util.List;

/**
 * What somebody else pays of the costs, up to a frame for all things together.
 *
 * @param claims what is claimed for each thing, by its index; from 0
 * @param frame the most that is paid; from 0
 */
public record Payment(List<Long> claims, long frame) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if anything is below 0
     */
    public Payment {
        claims = List.copyOf(claims);
        if (frame < 0 || claims.stream().anyMatch(claim -> claim < 0)) {
            throw new IllegalArgumentException("claims and frame must be at least 0");
        }
    }

    /**
     * What is paid of a choice.
     *
     * @param chosen indexes
     * @return the sum of the claims, or the frame where that is less
     */
    public long of(Iterable<Integer> chosen) {
        return Math.min(frame, Sums.of(claims, chosen));
    }
}
