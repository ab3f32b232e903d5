package org.kompetens.selection;

import java.util.List;

/**
 * A choice, as it is known after a search.
 *
 * @param chosen the indexes of what is chosen, in order
 * @param value what it is worth
 * @param cost what it costs
 * @param bound no choice is worth more
 * @param certainty how much is known of it
 */
public record Selection(List<Integer> chosen, long value, long cost, long bound, Certainty certainty) {

    /** Copies. */
    public Selection {
        chosen = List.copyOf(chosen);
    }
}
