package org.kompetens.staffing;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
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
     * That the ages of a year end before those of another.
     *
     * @param last the oldest age of which the year says something
     * @param oldest the oldest age at which there are people in the other
     */
    record CutOff(int last, int oldest) {}

    /**
     * Whether a year says nothing of ages at which there are people in another year, as its ages end before.
     *
     * @param year the year whose ages may end too early
     * @param known the year that knows of them
     * @param ages the ages that matter
     * @return where its ages end; empty if no age that matters is missing
     */
    Optional<CutOff> cutOff(int year, int known, AgeBand ages) {
        SortedMap<Integer, Long> given = byYear.getOrDefault(year, Collections.emptySortedMap());
        SortedMap<Integer, Long> before = byYear.getOrDefault(known, Collections.emptySortedMap());
        if (given.isEmpty()) {
            return Optional.empty();
        }
        int last = given.lastKey();
        return before.tailMap(last + 1).entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && ages.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .map(oldest -> new CutOff(last, oldest));
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
