package org.kompetens.testkit.process;

import java.util.Optional;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.finding.Findings;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.ProposalReport;
import org.kompetens.testkit.text.PlanQuestionText;

/**
 * An {@link AnsweringProcess} that is asked what to do first. It is not asked what is wrong with questions, and takes as much
 * work as it takes.
 */
record ProcessChoiceSystem(AnsweringProcess process) implements ChoiceSystem {

    @Override
    public Findings findings(ChoiceQuestion question) {
        return Findings.NONE;
    }

    @Override
    public Optional<ProposalReport> propose(ChoiceQuestion question) {
        return process.ask(PlanQuestionText.choice(question), PlanAnswer::proposal);
    }

    @Override
    public Optional<ProposalReport> proposeQuickly(ChoiceQuestion question, int work) {
        return propose(question);
    }
}
