package org.kompetens.testkit.system;

import java.util.Optional;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.finding.Findings;

/** Whatever proposes what to do first. */
public interface ChoiceSystem {

    /**
     * What is wrong with a question.
     *
     * @param question what is to be chosen from
     * @return all findings
     */
    Findings findings(ChoiceQuestion question);

    /**
     * Proposes, with as much work as it takes.
     *
     * @param question what is to be chosen from, without errors
     * @return the best set; empty if none is allowed
     */
    Optional<ProposalReport> propose(ChoiceQuestion question);

    /**
     * Proposes with little work.
     *
     * @param question what is to be chosen from, without errors
     * @param work how little, from 1
     * @return a set, if one was found
     */
    Optional<ProposalReport> proposeQuickly(ChoiceQuestion question, int work);
}
