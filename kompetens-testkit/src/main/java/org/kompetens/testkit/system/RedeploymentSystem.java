package org.kompetens.testkit.system;

import org.kompetens.finding.Findings;
import org.kompetens.redeployment.RedeploymentQuestion;

/** Whatever proposes who could fill which open role. */
public interface RedeploymentSystem {

    /**
     * What is wrong with a question.
     *
     * @param situation the organisation and its employees
     * @param question what ends, and what is open
     * @return all findings
     */
    Findings findings(Situation situation, RedeploymentQuestion question);

    /**
     * How everybody concerned stands, and who is placed where.
     *
     * @param situation the organisation and its employees
     * @param question what ends, and what is open, without errors
     * @return the report
     */
    RedeploymentReport redeploy(Situation situation, RedeploymentQuestion question);
}
