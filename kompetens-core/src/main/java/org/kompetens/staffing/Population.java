package org.kompetens.staffing;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
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
     * Up to which age there are people in one year of whose age another year says nothing, as its ages end before.
     *
     * @param year the year whose ages may end too early
     * @param known the year that knows of them
     * @param ages the ages that matter
     * @return the oldest such age; empty if no such age is missing
     */
    OptionalInt oldestCutOff(int year, int known, AgeBand ages) {
        SortedMap<Integer, Long> given = byYear.getOrDefault(year, Collections.emptySortedMap());
        SortedMap<Integer, Long> before = byYear.getOrDefault(known, Collections.emptySortedMap());
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        return before.tailMap(given.lastKey() + 1).entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && ages.contains(entry.getKey()))
                .mapToInt(Map.Entry::getKey)
                .max();
    }

    /**
     * The oldest age of which a year says something.
     *
     * @param year a year with ages
     */
    int oldest(int year) {
        return byYear.get(year).lastKey();
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
