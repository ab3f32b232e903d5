package org.kompetens.evaluation;

import org.kompetens.planning.ActivityId;

/**
 * An activity of which nothing is decided, and which cannot be chosen.
 *
 * @param activity which activity
 * @param reason why it cannot be chosen
 */
public record NoCandidate(ActivityId activity, Reason reason) {

    /** Why an activity cannot be chosen. */
    public enum Reason {
        /** It costs something in another currency than that in which is paid. */
        OTHER_CURRENCY("other-currency"),
        /** It is done already. */
        DONE("done"),
        /** Another one of an either-or group is approved or done already. */
        ALTERNATIVE_APPROVED("alternative-approved"),
        /** It needs an activity that is neither approved nor done nor to be chosen from. */
        PREREQUISITE_MISSING("prerequisite-missing");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /**
         * The stable code of this value.
         *
         * @return lower case, with hyphens
         */
        public String code() {
            return code;
        }
    }
}
