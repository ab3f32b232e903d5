package org.kompetens.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Circles among things of which each names at most one that is above it. */
public final class Circles {

    private Circles() {}

    /**
     * The circles that ways up end in. What only hangs below a circle is not part of it.
     *
     * @param starts the things from which to go up
     * @param above what is above a thing; empty for what stands at the top, or is not known
     * @param <K> what the things are named by
     * @return each circle once, in the order of going round
     */
    public static <K> List<List<K>> above(Iterable<K> starts, Function<K, Optional<K>> above) {
        List<List<K>> circles = new ArrayList<>();
        // Nothing is walked twice, so that all walks together are linear.
        Set<K> walked = new HashSet<>();
        for (K start : starts) {
            Set<K> way = new LinkedHashSet<>();
            Optional<K> at = Optional.of(start);
            while (at.isPresent() && !walked.contains(at.get()) && way.add(at.get())) {
                at = above.apply(at.get());
            }
            walked.addAll(way);
            Optional<K> end = at.filter(way::contains);
            if (end.isPresent()) {
                circles.add(way.stream()
                        .dropWhile(thing -> !thing.equals(end.get()))
                        .toList());
            }
        }
        return circles;
    }
}
