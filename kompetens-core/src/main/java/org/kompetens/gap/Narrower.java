package org.kompetens.gap;

import java.util.List;
import org.kompetens.competence.RankedLevel;

/** How narrower competences meet a broader one. */
final class Narrower {

    private Narrower() {}

    /**
     * The higher of what is held of the broader competence itself and of the level at which so many of the narrower ones
     * are held; between equals, of its own. It rests on a merged level where one of the narrower ones that reach it does.
     */
    static Held raise(Held own, List<Held> parts, int atLeast) {
        List<RankedAssessment> known = parts.stream()
                .filter(Held.Known.class::isInstance)
                .map(part -> ((Held.Known) part).by())
                .sorted(Order.BY_LOWER_LEVEL.thenComparing(Order.LATEST.reversed()))
                .toList();
        if (known.size() < atLeast) {
            return own;
        }
        RankedAssessment binding = known.get(atLeast - 1);
        int rank = binding.level().rank();
        if (own.reaches(rank)) {
            return own;
        }
        boolean merged =
                known.stream().map(RankedAssessment::level).anyMatch(level -> level.rank() >= rank && level.merged());
        return new Held.Known(new RankedAssessment(binding.assessment(), new RankedLevel(rank, merged)));
    }
}
