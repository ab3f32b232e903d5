package org.kompetens.testkit.nothing;

import java.util.Optional;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.finding.Findings;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.ProposalReport;

/** A system that proposes nothing. */
final class NoProposals {

    private NoProposals() {}

    /** Nothing is wrong, and nothing is worth doing. */
    record Choices() implements ChoiceSystem {

        @Override
        public Findings findings(ChoiceQuestion question) {
            return Findings.NONE;
        }

        @Override
        public Optional<ProposalReport> propose(ChoiceQuestion question) {
            return Optional.empty();
        }

        @Override
        public Optional<ProposalReport> proposeQuickly(ChoiceQuestion question, int work) {
            return Optional.empty();
        }
    }
}
