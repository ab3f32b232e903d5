package org.kompetens.staffing;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A retirement policy of shares by age: of those who are of an age at the beginning of a year, how many retire within it.
 *
 * @param byAge age in whole years to the share; at other ages nobody retires, but above one at which all do, all, whatever
 *     else is given there
 */
public record RetirementRates(SortedMap<Integer, Rate> byAge) implements RetirementPolicy {

    /** Nobody retires. */
    public static final RetirementRates NONE = new RetirementRates(Collections.emptySortedMap());

    /** Copies. */
    public RetirementRates {
        byAge = Collections.unmodifiableSortedMap(new TreeMap<>(byAge));
    }

    /**
     * A distribution of the age at which people retire, such as that of the retirements of some years. Whoever is not
     * retired by the highest age retires within the next year.
     *
     * @param weights the age that is reached in the year of retirement, to how many retire at it, from 0
     * @return the shares
     * @throws IllegalArgumentException if a weight is below 0, or all are 0
     */
    public static RetirementRates distributed(Map<Integer, Integer> weights) {
        SortedMap<Integer, Integer> sorted = new TreeMap<>(weights);
        long left = 0;
        for (int weight : sorted.values()) {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight must be from 0: " + weight);
            }
            left += weight;
        }
        if (left == 0) {
            throw new IllegalArgumentException("somebody must retire: all weights are 0");
        }
        SortedMap<Integer, Rate> rates = new TreeMap<>();
        for (int age = sorted.firstKey(); age <= Math.max(Age.MOST + 1, sorted.lastKey()); age++) {
            int weight = sorted.getOrDefault(age, 0);
            // The age is reached within the year, so one less at its beginning.
            rates.put(age - 1, left == 0 ? Rate.ONE : new Rate(weight, left));
            left -= weight;
        }
        rates.put(Math.max(Age.MOST + 1, sorted.lastKey()), Rate.ONE);
        return new RetirementRates(rates);
    }

    /**
     * The share at an age.
     *
     * @param age in whole years, at the beginning of the year
     * @return all if all retire at a lower age, as whoever is past that retires in the first year; otherwise what is given,
     *     and nought where nothing is
     */
    public Rate at(int age) {
        return byAge.headMap(age).containsValue(Rate.ONE) ? Rate.ONE : byAge.getOrDefault(age, Rate.ZERO);
    }
}
