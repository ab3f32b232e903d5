package org.kompetens.gap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

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

    Narrower(int atLeast) {
        this.atLeast = atLeast;
    }

    /** Notes what is held of one of the narrower competences from now on. */
    void hold(int part, Held held) {
        RankedAssessment before = byPart.remove(part);
        if (before != null && !rest.remove(before)) {
            best.remove(before);
            if (!rest.isEmpty()) {
                best.add(rest.pollFirst());
            }
        }
        if (held instanceof Held.Known known) {
            byPart.put(part, known.by());
            best.add(known.by());
            if (best.size() > atLeast) {
                rest.add(best.pollLast());
            }
        }
    }

    /**
     * The higher of what is held of the broader competence itself and of the level at which so many of the narrower ones
     * are held; between equals, of its own.
     */
    Held raise(Held own) {
        if (best.size() < atLeast) {
            return own;
        }
        RankedAssessment binding = best.last();
        return own.reaches(binding.level().rank()) ? own : new Held.Known(binding);
    }
}
