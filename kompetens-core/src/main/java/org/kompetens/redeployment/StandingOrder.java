package org.kompetens.redeployment;

import java.util.Comparator;

/** Which of two standings is the better one. */
final class StandingOrder {

    static final Comparator<Standing> BEST_FIRST = Comparator.comparing(Standing::atMost)
            .thenComparing(standing -> standing.unknown().size())
            .thenComparing(Standing::position);

    private StandingOrder() {}
}
