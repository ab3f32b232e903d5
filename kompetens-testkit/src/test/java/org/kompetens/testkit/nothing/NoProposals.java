package org.kompetens.testkit.nothing;

import java.util.Map;
import java.util.Optional;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.finding.Findings;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.ProposalReport;
import org.kompetens.testkit.system.RedeploymentReport;
import org.kompetens.testkit.system.RedeploymentSystem;
import org.kompetens.testkit.system.Situation;

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

    /** Nobody stands anywhere. */
    record Redeployments() implements RedeploymentSystem {

        @Override
        public Findings findings(Situation situation, RedeploymentQuestion question) {
            return Findings.NONE;
        }

        @Override
        public RedeploymentReport redeploy(Situation situation, RedeploymentQuestion question) {
            return new RedeploymentReport(Map.of(), Map.of());
        }
    }
}
