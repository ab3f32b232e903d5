package org.kompetens.choice;

import java.util.List;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;

/**
 * An activity that may be chosen.
 *
 * @param activity which activity
 * @param unit whose it is
 * @param costs what it costs in each year, whoever pays
 * @param grants what funds pay of that
 * @param trainerHours how many hours of the trainers' time it takes, from 0
 * @param closes what it closes
 * @param needs which others have to be chosen with it
 */
public record Candidate(
        ActivityId activity,
        UnitId unit,
        List<YearCost> costs,
        List<Grant> grants,
        int trainerHours,
        List<ClosedSteps> closes,
        List<ActivityId> needs) {

    /** Copies. */
    public Candidate {
        costs = List.copyOf(costs);
        grants = List.copyOf(grants);
        closes = List.copyOf(closes);
        needs = List.copyOf(needs);
    }

    /**
     * Begins to write a candidate down.
     *
     * @param activity which activity
     * @param unit whose it is
     * @return a builder of one that costs nothing and closes nothing
     */
    public static CandidateBuilder builder(ActivityId activity, UnitId unit) {
        return new CandidateBuilder(activity, unit);
    }

    /** Which activity; nothing of what it closes. */
    @Override
    public String toString() {
        return "Candidate[" + activity + "]";
    }
}
