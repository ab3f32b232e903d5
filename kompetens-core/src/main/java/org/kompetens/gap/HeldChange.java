package org.kompetens.gap;

import java.time.LocalDate;

/**
 * What somebody holds of a competence from a date on, until the next change.
 *
 * @param date from when
 * @param cause what changed it; on one date, expiries come before assessments
 * @param held what is held after it
 */
public record HeldChange(LocalDate date, Cause cause, Held held) {

    /** What changes what is held. */
    public enum Cause {
        /** An assessment expired. */
        EXPIRY,
        /** An assessment was made. */
        ASSESSMENT
    }

    /** Whether another change comes on the same date for the same cause. */
    boolean isTogetherWith(HeldChange other) {
        return date.equals(other.date) && cause == other.cause;
    }

    /** The cause; nothing of what was found. */
    @Override
    public String toString() {
        return "HeldChange[" + cause + "]";
    }
}
