package org.kompetens.staffing;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many people live somewhere, by year and single years of age, as the statistical offices forecast it. Which day of
 * the year it is of (Statistics Norway counts on 1 January, Statistics Sweden on 31 December) is for whoever chooses the
 * years to know.
 *
 * @param byYear calendar year to age to people, from 0; an age that is not there has none
 */
public record Population(SortedMap<Integer, SortedMap<Integer, Long>> byYear) {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if a number is below 0
     */
    public Population {
        SortedMap<Integer, SortedMap<Integer, Long>> copy = new TreeMap<>();
        byYear.forEach((year, ages) -> {
            if (ages.values().stream().anyMatch(people -> people < 0)) {
                throw new IllegalArgumentException("people must be from 0: in " + year);
            }
            copy.put(year, Collections.unmodifiableSortedMap(new TreeMap<>(ages)));
        });
        byYear = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * How many are of some ages in a year.
     *
     * @param year the calendar year
     * @param ages the ages
     * @return people; empty where nothing is known of the year
     */
    public OptionalLong people(int year, AgeBand ages) {
        SortedMap<Integer, Long> byAge = byYear.get(year);
        return byAge == null
                ? OptionalLong.empty()
                : OptionalLong.of(byAge.entrySet().stream()
                        .filter(entry -> ages.contains(entry.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .reduce(0, Math::addExact));
    }
}
