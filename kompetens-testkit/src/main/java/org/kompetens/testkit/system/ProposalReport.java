package org.kompetens.testkit.system;

import java.util.List;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;

/**
 * What a system proposes.
 *
 * @param activities what is chosen, in the order of ids
 * @param closed how much shortfall that closes
 * @param bound more than which none closes
 */
public record ProposalReport(List<ActivityId> activities, Fraction closed, Fraction bound) {

    /** Copies. */
    public ProposalReport {
        activities = List.copyOf(activities);
    }
}
