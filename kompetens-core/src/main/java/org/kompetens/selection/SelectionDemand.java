package org.kompetens.selection;

import java.util.List;

/**
 * Something that is worth a value once, by however many of the chosen things it is served.
 *
 * @param value what it is worth, from 1
 * @param servedBy the things any one of which serves it, by their indexes
 */
public record SelectionDemand(long value, List<Integer> servedBy) {

    /**
     * Checks, sorts and copies.
     *
     * @throws IllegalArgumentException if the value is below 1
     */
    public SelectionDemand {
        if (value < 1) {
            throw new IllegalArgumentException("value must be at least 1: " + value);
        }
        servedBy = servedBy.stream().distinct().sorted().toList();
    }
}
