package org.kompetens.evaluation;

import org.kompetens.competence.CompetenceId;
import org.kompetens.planning.ActivityId;

/**
 * An expected gain that is in no figure of a later date.
 *
 * @param activity of which activity
 * @param competence of what
 * @param persons for how many
 * @param reason why it is in none
 */
public record UnplacedGain(ActivityId activity, CompetenceId competence, int persons, Reason reason) {

    /** Why a gain is in no figure. */
    public enum Reason {
        /** Who gains is not said: nobody is chosen here. */
        NOBODY_NAMED("nobody-named"),
        /** More are named than are expected to gain, and who of them is not said: nobody is chosen here. */
        MORE_NAMED("more-named"),
        /** The activity has no last day, so that it is not known from when on the gain counts. */
        NO_END("no-end"),
        /** The activity is over: what it brought is what the records say. */
        OVER("over"),
        /** The activity was rejected, withdrawn, stopped, put off or carried over. */
        NOT_CARRIED_OUT("not-carried-out"),
        /** There is no sound record of those who are named. */
        NO_RECORD("no-record"),
        /** Those who are named are no longer employed on the day after the last one. */
        LEAVES("leaves");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /**
         * The stable code of this value in documents.
         *
         * @return lower case, with hyphens
         */
        public String code() {
            return code;
        }
    }
}
