package org.kompetens.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RankedLevel;

/**
 * Where what is held rests on levels that a mapping merged: where, without the assessments at such levels, it would be
 * lower, or nothing would be held.
 */
final class MergedLevels {

    private MergedLevels() {}

    /**
     * Marks what is held.
     *
     * @param all what is held by all assessments, in the order of time
     * @param without the same without those at merged levels
     */
    static List<HeldChange> mark(List<HeldChange> all, List<HeldChange> without) {
        List<HeldChange> marked = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < all.size() || j < without.size()) {
            HeldChange next = j == without.size() || (i < all.size() && isFirst(all.get(i), without.get(j)))
                    ? all.get(i)
                    : without.get(j);
            i += i < all.size() && HeldChange.IN_TIME.compare(all.get(i), next) == 0 ? 1 : 0;
            j += j < without.size() && HeldChange.IN_TIME.compare(without.get(j), next) == 0 ? 1 : 0;
            Held held = mark(HeldChange.last(all.subList(0, i)), HeldChange.last(without.subList(0, j)));
            HeldChange.addTo(marked, next.date(), next.cause(), held);
        }
        return marked;
    }

    private static boolean isFirst(HeldChange one, HeldChange other) {
        return HeldChange.IN_TIME.compare(one, other) <= 0;
    }

    private static Held mark(Held held, Held without) {
        Optional<RankedAssessment> counting = held.counting();
        if (counting.isEmpty()) {
            return held;
        }
        int rank = counting.get().level().rank();
        boolean merged = rank > ProficiencyScale.RANK_OF_NOTHING && !without.reaches(rank);
        return new Held.Known(counting.get().withLevel(new RankedLevel(rank, merged)));
    }
}
