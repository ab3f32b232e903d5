package org.kompetens.choice;

import org.kompetens.competence.CompetenceId;

/**
 * A gap that an activity may close. It can be written down with any numbers; {@link ChoiceRule#OUT_OF_BOUNDS} is found of
 * wrong ones.
 *
 * @param id identifies it
 * @param competence what is missing
 * @param weight how critical the requirement is, from 1 to 5
 * @param requiredRank the rank that is required, from 1 to 1000, on the competence's own scale
 * @param missingSteps how many ranks are missing, from 1 to the required one
 */
public record ClosableGap(GapId id, CompetenceId competence, int weight, int requiredRank, int missingSteps) {

    static final int HIGHEST_WEIGHT = 5;
    static final int HIGHEST_RANK = 1000;

    /** Of what; nothing of how much. */
    @Override
    public String toString() {
        return "ClosableGap[" + competence + "]";
    }
}
