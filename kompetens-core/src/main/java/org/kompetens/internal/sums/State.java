package org.kompetens.internal.sums;

import org.kompetens.gap.Outcome;
import org.kompetens.gap.RankedAssessment;

/** The state in which a competence is held, as a number: a field of the row of what is required. See {@link Shape}. */
final class State {

    private State() {}

    static int of(Outcome outcome) {
        if (outcome instanceof Outcome.Met met) {
            return ofRank(met.held());
        } else if (outcome instanceof Outcome.FallsShort shortOf) {
            return ofRank(shortOf.held());
        }
        return outcome instanceof Outcome.Expired ? Shape.STATE_EXPIRED : Shape.STATE_UNASSESSED;
    }

    private static int ofRank(RankedAssessment held) {
        return Shape.STATE_EXPIRED + held.level().rank();
    }
}
