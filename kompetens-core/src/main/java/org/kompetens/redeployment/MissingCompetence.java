package org.kompetens.redeployment;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Money;

/**
 * What somebody would have to learn for a role.
 *
 * @param competence which competence
 * @param weight how critical it is there, from 1 to 5
 * @param requiredRank the rank that is required
 * @param missingSteps how many ranks are missing, from 1
 * @param stepPrice what each step costs; empty where it is not known
 */
public record MissingCompetence(
        CompetenceId competence, int weight, int requiredRank, int missingSteps, Optional<Money> stepPrice) {

    /** Of what; nothing of how much. */
    @Override
    public String toString() {
        return "MissingCompetence[" + competence + "]";
    }
}
