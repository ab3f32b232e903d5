package org.kompetens.evaluation;

import org.kompetens.planning.Activity;
import org.kompetens.planning.FollowUp;
import org.kompetens.planning.UnitOrBody;

/**
 * How an activity stands.
 *
 * @param activity the activity
 * @param handledBy where it is handled on the date
 * @param followUp its status, and what is late
 */
public record ActivityEvaluation(Activity activity, UnitOrBody handledBy, FollowUp followUp) {

    /**
     * Whether anything of it is late: the work, a proof, a claim, or a follow-up.
     *
     * @return whether something is
     */
    public boolean isLate() {
        return followUp.isLate()
                || !followUp.lateMilestones().isEmpty()
                || !followUp.lateClaims().isEmpty()
                || followUp.missed().isPresent();
    }
}
