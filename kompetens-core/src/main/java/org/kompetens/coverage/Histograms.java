package org.kompetens.coverage;

import java.util.HashMap;
import java.util.Map;

/**
 * For each unit that needs something, how many persons of each kind there are. All that can be said of coverage is read
 * out of this, and it adds up.
 */
final class Histograms {

    private final Map<Integer, Map<Holder, Long>> byUnit = new HashMap<>();

    /** How many of each kind there are in a unit. */
    Map<Holder, Long> of(int unit) {
        return byUnit.getOrDefault(unit, Map.of());
    }

    /** Adds persons of one kind to a unit, or takes them off. */
    void add(int unit, Holder holder, long persons) {
        Map<Holder, Long> holders = byUnit.computeIfAbsent(unit, none -> new HashMap<>());
        holders.merge(holder, persons, (before, more) -> before + more == 0 ? null : Math.addExact(before, more));
        if (holders.isEmpty()) {
            byUnit.remove(unit);
        }
    }

    void addAll(Histograms other) {
        other.byUnit.forEach((unit, holders) -> holders.forEach((holder, persons) -> add(unit, holder, persons)));
    }

    Histograms copy() {
        Histograms copy = new Histograms();
        copy.addAll(this);
        return copy;
    }
}
