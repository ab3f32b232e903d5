package org.kompetens.gap;

import java.util.Comparator;

/** By what assessments are preferred; the greatest is the best. */
final class Order {

    static final Comparator<RankedAssessment> BY_DATE =
            Comparator.comparing(ranked -> ranked.assessment().date());

    static final Comparator<RankedAssessment> BY_STRENGTH =
            Comparator.comparing(ranked -> ranked.assessment().source());

    static final Comparator<RankedAssessment> BY_LOWER_LEVEL =
            Comparator.comparing(ranked -> ranked.level().rank(), Comparator.reverseOrder());

    static final Comparator<RankedAssessment> BY_FIRST_ID =
            Comparator.comparing(ranked -> ranked.assessment().id(), Comparator.reverseOrder());

    /** Of those that no longer count, the one to show. */
    static final Comparator<RankedAssessment> LATEST =
            BY_DATE.thenComparing(BY_STRENGTH).thenComparing(BY_LOWER_LEVEL).thenComparing(BY_FIRST_ID);

    private Order() {}
}
