package org.kompetens.testkit.system;

import org.kompetens.choice.ChoiceQuestion;

/** Whatever makes a question of what to do first out of plans and gaps. */
@FunctionalInterface
public interface PlannedChoiceSystem {

    /**
     * Makes the question.
     *
     * @param situation employees and what is planned
     * @return the question, without budgets; how gaps are called is for the system to say
     */
    ChoiceQuestion question(PlannedSituation situation);
}
