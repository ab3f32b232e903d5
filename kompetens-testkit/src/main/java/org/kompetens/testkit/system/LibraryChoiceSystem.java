package org.kompetens.testkit.system;

import java.util.List;
import java.util.Optional;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.Proposal;
import org.kompetens.finding.Findings;

/** The library's own proposals. */
public final class LibraryChoiceSystem implements ChoiceSystem {

    /** The system; it holds nothing. */
    public LibraryChoiceSystem() {}

    @Override
    public Findings findings(ChoiceQuestion question) {
        return question.findings();
    }

    @Override
    public Optional<ProposalReport> propose(ChoiceQuestion question) {
        return Choice.of(question)
                .withSearch(Long.MAX_VALUE, List.of())
                .propose()
                .map(LibraryChoiceSystem::report);
    }

    @Override
    public Optional<ProposalReport> proposeQuickly(ChoiceQuestion question, int work) {
        return Choice.of(question).withSearch(work, List.of()).propose().map(LibraryChoiceSystem::report);
    }

    private static ProposalReport report(Proposal proposal) {
        return new ProposalReport(proposal.activities(), proposal.closed(), proposal.bound());
    }
}
