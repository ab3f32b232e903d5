package org.kompetens.gap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.competence.RankedLevel;

/**
 * How narrower competences meet a broader one, while what is held of them changes. Each change takes logarithmic time.
 */
final class Narrower {

    /** The highest level first; among equals the latest. */
    private static final Comparator<RankedAssessment> BEST_FIRST =
            Order.BY_LOWER_LEVEL.thenComparing(Order.LATEST.reversed());

    private final int atLeast;
    private final Map<Integer, RankedAssessment> byPart = new HashMap<>();

    /** As many of the best as are needed, or all there are; the last of them binds. */
    private final TreeSet<RankedAssessment> best = new TreeSet<>(BEST_FIRST);

    private final TreeSet<RankedAssessment> rest = new TreeSet<>(BEST_FIRST);

    /** How many of the narrower ones are held by a merged level, by the rank of it. */
    private final TreeMap<Integer, Integer> mergedByRank = new TreeMap<>();

    Narrower(int atLeast) {
        this.atLeast = atLeast;
    }

    /** Notes what is held of one of the narrower competences from now on. */
    void hold(int part, Held held) {
        RankedAssessment before = byPart.remove(part);
        if (before != null && before.level().merged()) {
            mergedByRank.computeIfPresent(before.level().rank(), (rank, number) -> number == 1 ? null : number - 1);
        }
        if (before != null && !rest.remove(before)) {
            best.remove(before);
            if (!rest.isEmpty()) {
                best.add(rest.pollFirst());
            }
        }
        held.counting().ifPresent(by -> hold(part, by));
    }

    private void hold(int part, RankedAssessment by) {
        byPart.put(part, by);
        if (by.level().merged()) {
            mergedByRank.merge(by.level().rank(), 1, Integer::sum);
        }
        best.add(by);
        if (best.size() > atLeast) {
            rest.add(best.pollLast());
        }
    }

    /**
     * The higher of what is held of the broader competence itself and of the level at which so many of the narrower ones
     * are held; between equals, of its own. It rests on a merged level where one of the narrower ones that reach it does.
     */
    Held raise(Held own) {
        if (best.size() < atLeast) {
            return own;
        }
        RankedAssessment binding = best.last();
        int rank = binding.level().rank();
        if (own.reaches(rank)) {
            return own;
        }
        boolean merged = mergedByRank.ceilingKey(rank) != null;
        return new Held.Known(new RankedAssessment(binding.assessment(), new RankedLevel(rank, merged)));
    }
}
