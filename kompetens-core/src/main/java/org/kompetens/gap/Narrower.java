package org.kompetens.gap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.internal.held.Reach;

/** How narrower competences meet a broader one, while what is held of them changes. */
final class Narrower {

    /** The best is the last: of the highest level, and among equals the latest. */
    private static final Comparator<RankedAssessment> BEST_LAST = Comparator.<RankedAssessment>comparingInt(
                    one -> one.level().rank())
            .thenComparing(RankedAssessment.BY_LATEST);

    private final int atLeast;
    private final List<RankedAssessment> assessments;
    private final Map<RankedAssessment, Integer> places = new HashMap<>();

    /** What is held now, by the places of the assessments. */
    private final Reach reach;

    private final Map<Integer, RankedAssessment> byPart = new HashMap<>();

    /**
     * None of them is held yet.
     *
     * @param atLeast how many have to be held
     * @param ever all that will be held of them at some time
     */
    Narrower(int atLeast, List<Held> ever) {
        this.atLeast = atLeast;
        this.assessments = ever.stream()
                .flatMap(held -> held.counting().stream())
                .distinct()
                .sorted(BEST_LAST)
                .toList();
        for (RankedAssessment one : assessments) {
            places.put(one, places.size());
        }
        this.reach = new Reach(assessments.size());
    }

    /** Notes what is held of one of the narrower competences from now on. */
    void hold(int part, Held held) {
        RankedAssessment before = byPart.remove(part);
        if (before != null) {
            count(before, -1);
        }
        held.counting().ifPresent(by -> {
            byPart.put(part, by);
            count(by, 1);
        });
    }

    private void count(RankedAssessment one, int number) {
        reach.add(places.getOrDefault(one, Reach.NOWHERE), number);
    }

    /**
     * The higher of what is held of the broader competence itself and of the level at which so many of the narrower
     * ones are held; between equals, of its own.
     */
    Held raise(Held own) {
        int place = reach.of(atLeast);
        if (place == Reach.NOWHERE || own.reaches(rank(place))) {
            return own;
        }
        return new Held.Known(assessments.get(place));
    }

    private int rank(int place) {
        return assessments.get(place).level().rank();
    }
}
