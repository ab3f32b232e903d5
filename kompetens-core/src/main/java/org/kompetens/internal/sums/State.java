package org.kompetens.internal.sums;

import org.kompetens.gap.Outcome;

/** The state in which a competence is held, as a number: a field of the row of what is required. See {@link Shape}. */
final class State {

    private State() {}

    static int of(Outcome outcome) {
        return switch (outcome.kind()) {
            case MET, SHORT ->
                Shape.STATE_EXPIRED + outcome.assessment().orElseThrow().level().rank();
            case EXPIRED -> Shape.STATE_EXPIRED;
            case UNASSESSED -> Shape.STATE_UNASSESSED;
        };
    }
}
