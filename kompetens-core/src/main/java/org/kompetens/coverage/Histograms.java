package org.kompetens.coverage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * For each unit that needs something, how many persons of each kind there are. All that can be said of coverage is read
 * out of this, and it adds up.
 */
final class Histograms {

    private final Map<Integer, Map<Holder, Long>> byUnit = new HashMap<>();

    /** By unit and requirement, how many fill it by a level that a mapping merged. */
    private final Map<Integer, Map<Integer, Long>> merged = new HashMap<>();

    /** How many of each kind there are in a unit. */
    Map<Holder, Long> of(int unit) {
        return byUnit.getOrDefault(unit, Map.of());
    }

    /** How many fill each requirement of a unit by a merged level; none of them where a requirement is not named. */
    Map<Integer, Long> merged(int unit) {
        return merged.getOrDefault(unit, Map.of());
    }

    /** Adds persons of one kind to a unit, or takes them off, who fill some requirements by merged levels. */
    void add(int unit, Holder holder, BitSet byMerged, long persons) {
        add(unit, holder, persons);
        byMerged.stream().forEach(requirement -> addMerged(unit, requirement, persons));
    }

    private void addMerged(int unit, int requirement, long persons) {
        merged.computeIfAbsent(unit, none -> new HashMap<>()).merge(requirement, persons, Math::addExact);
    }

    private void add(int unit, Holder holder, long persons) {
        Map<Holder, Long> holders = byUnit.computeIfAbsent(unit, none -> new HashMap<>());
        holders.merge(holder, persons, (before, more) -> before + more == 0 ? null : Math.addExact(before, more));
        if (holders.isEmpty()) {
            byUnit.remove(unit);
        }
    }

    void addAll(Histograms other) {
        other.byUnit.forEach((unit, holders) -> holders.forEach((holder, persons) -> add(unit, holder, persons)));
        other.merged.forEach((unit, requirements) ->
                requirements.forEach((requirement, persons) -> addMerged(unit, requirement, persons)));
    }

    Histograms copy() {
        Histograms copy = new Histograms();
        copy.addAll(this);
        return copy;
    }
}
