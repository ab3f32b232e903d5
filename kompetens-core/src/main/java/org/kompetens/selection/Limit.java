package org.kompetens.selection;

import java.util.List;

/**
 * What the chosen things may use together at most. A thing of which the use is below 0 makes room for others: that one thing
 * needs another is the limit 0 on 1 for the one and −1 for the other.
 *
 * @param uses what each thing uses, by its index
 * @param most the most that the chosen ones may use together; may be below 0
 */
public record Limit(List<Long> uses, long most) {

    /** Copies. */
    public Limit {
        uses = List.copyOf(uses);
    }

    /**
     * Whether a choice keeps within it.
     *
     * @param chosen indexes
     * @return true if their uses sum to at most the limit
     */
    public boolean allows(Iterable<Integer> chosen) {
        return NumberSums.of(uses, chosen) <= most;
    }
}
