package org.kompetens.internal.sums;

import org.kompetens.gap.Held;
import org.kompetens.gap.Measure;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RankedAssessment;

/** The state in which a competence is held, as a number: a field of the row of what is required. See {@link Shape}. */
public final class State {

    private State() {}

    static int of(Outcome outcome) {
        return switch (outcome.kind()) {
            case MET, SHORT -> ofRank(outcome.assessment().orElseThrow());
            case EXPIRED -> Shape.STATE_EXPIRED;
            case UNASSESSED -> Shape.STATE_UNASSESSED;
            case EXEMPT -> Shape.STATE_EXEMPT;
        };
    }

    /** The state in which something is held. */
    public static int of(Held held) {
        return switch (held.kind()) {
            case KNOWN -> ofRank(held.assessment().orElseThrow());
            case EXPIRED -> Shape.STATE_EXPIRED;
            case UNASSESSED -> Shape.STATE_UNASSESSED;
        };
    }

    /** What becomes of a cell that is not exempt: the measure by which it is counted. */
    static Measure outcome(int state, int requiredRank) {
        if (state == Shape.STATE_UNASSESSED) {
            return Measure.UNASSESSED;
        }
        if (state == Shape.STATE_EXPIRED) {
            return Measure.EXPIRED;
        }
        return state < Shape.STATE_EXPIRED + requiredRank ? Measure.SHORT : Measure.MET;
    }

    private static int ofRank(RankedAssessment held) {
        return ofRank(held.level().rank());
    }

    /** The state in which a rank is held; those above it are higher ranks, those below it lower ones or none. */
    public static int ofRank(int rank) {
        return Shape.STATE_EXPIRED + rank;
    }

    /** Whether a rank is held that rests on a merged level. */
    public static boolean isMerged(Held held) {
        return held.counting().filter(by -> by.level().merged()).isPresent();
    }
}
