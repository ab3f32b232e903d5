package org.kompetens.testkit.process;

import org.kompetens.finding.Findings;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.testkit.system.RedeploymentReport;
import org.kompetens.testkit.system.RedeploymentSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.text.PlanQuestionText;

/** An {@link AnsweringProcess} that is asked who could fill which open role. It is not asked what is wrong with questions. */
record ProcessRedeploymentSystem(AnsweringProcess process) implements RedeploymentSystem {

    @Override
    public Findings findings(Situation situation, RedeploymentQuestion question) {
        return Findings.NONE;
    }

    @Override
    public RedeploymentReport redeploy(Situation situation, RedeploymentQuestion question) {
        return process.ask(
                PlanQuestionText.redeployment(situation, question),
                answer -> PlanAnswer.redeployment(question, answer));
    }
}
