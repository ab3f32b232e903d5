package org.kompetens.internal.sums;

import java.util.List;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldKind;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.internal.held.HeldState;

/**
 * The state in which a competence is held, as a number: a field of the row of what is required, see {@link Shape}.
 * Where that does not matter, because what is required is waived, a negative number says by which outcome it is.
 */
public final class State {

    private static final List<OutcomeKind> WAIVED = OutcomeKind.Standing.WAIVED.kinds();

    private State() {}

    static int of(Outcome outcome) {
        return switch (outcome.kind()) {
            case MET, SHORT -> ofRank(outcome.assessment().orElseThrow());
            case EXPIRED -> HeldState.EXPIRED;
            case UNASSESSED -> HeldState.UNASSESSED;
            case EXEMPT -> ofWaived(OutcomeKind.EXEMPT);
        };
    }

    /** The state in which something is held. */
    public static int of(Held held) {
        return switch (held.kind()) {
            case KNOWN -> ofRank(held.assessment().orElseThrow());
            case EXPIRED -> HeldState.EXPIRED;
            case UNASSESSED -> HeldState.UNASSESSED;
        };
    }

    /** The outcome of a cell, by the state in which something is held. */
    static OutcomeKind outcome(int state, int requiredRank) {
        return OutcomeKind.of(heldKind(state), state - HeldState.ofRank(requiredRank));
    }

    private static HeldKind heldKind(int state) {
        if (state == HeldState.UNASSESSED) {
            return HeldKind.UNASSESSED;
        }
        return state == HeldState.EXPIRED ? HeldKind.EXPIRED : HeldKind.KNOWN;
    }

    /** The outcomes by which something can be waived: the fields of the row of waived cells. */
    static List<OutcomeKind> waived() {
        return WAIVED;
    }

    /** What stands in place of a state where an outcome waives what is required. */
    static byte ofWaived(OutcomeKind kind) {
        return (byte) ~WAIVED.indexOf(kind);
    }

    /** Whether a number stands for an outcome that waives. */
    static boolean isWaived(int state) {
        return state < 0;
    }

    /** The field of the row of waived cells. */
    static int waivedField(int state) {
        return ~state;
    }

    private static int ofRank(RankedAssessment held) {
        return HeldState.ofRank(held.level().rank());
    }

    /** Whether a rank is held that rests on a merged level. */
    public static boolean isMerged(Held held) {
        return held.counting().filter(by -> by.level().merged()).isPresent();
    }
}
