package org.kompetens.testkit.system;

import org.kompetens.redeployment.RedeploymentQuestion;

/**
 * Employees, and what is asked of where they could go.
 *
 * @param situation an organisation without errors, and employees
 * @param question which roles end and which are open, without errors in this organisation
 */
public record RedeploymentSituation(Situation situation, RedeploymentQuestion question) {

    /**
     * The same with another question.
     *
     * @param other which roles end and which are open instead
     * @return a new situation
     */
    public RedeploymentSituation withQuestion(RedeploymentQuestion other) {
        return new RedeploymentSituation(situation, other);
    }
}
