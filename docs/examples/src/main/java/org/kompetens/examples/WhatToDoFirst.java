package org.kompetens.examples;

import java.util.Currency;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.GapId;
import org.kompetens.choice.Proposal;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Money;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;

/** Three courses that close parts of the same gaps, and money for two of them. */
public final class WhatToDoFirst {

    private WhatToDoFirst() {}

    public static void main(String[] arguments) {
        UnitId night = UnitId.of("night");
        GapId dementia = GapId.of("dementia");
        GapId palliative = GapId.of("palliative");
        var question = ChoiceQuestion.builder(Currency.getInstance("SEK"))
                .gap(new ClosableGap(dementia, CompetenceId.of("dementia-care"), 4, 3, 2))
                .gap(new ClosableGap(palliative, CompetenceId.of("palliative-care"), 3, 3, 1))
                .candidate(Candidate.builder(ActivityId.of("basic-course"), night)
                        .cost(2027, () -> Money.of("20000", "SEK"))
                        .closes(dementia, 1))
                .candidate(Candidate.builder(ActivityId.of("specialist"), night)
                        .cost(2027, () -> Money.of("60000", "SEK"))
                        .closes(dementia, 2))
                .candidate(Candidate.builder(ActivityId.of("team"), night)
                        .cost(2027, () -> Money.of("30000", "SEK"))
                        .closes(palliative, 1))
                .budget(() -> Money.of("80000", "SEK"))
                .build();

        Choice choice = Choice.of(question);
        Proposal proposal = choice.propose().orElseThrow();
        System.out.println(proposal.activities() + " close " + proposal.closed() + " of " + proposal.shortfall()
                + ", at most " + proposal.bound() + " can be closed");
        proposal.nextInLine()
                .ifPresent(next -> System.out.println(
                        "next: " + next.activity() + " adds " + next.adds() + ", missing " + next.missing()));
        choice.withMore(Money.of("10000", "SEK"))
                .forEach(more -> System.out.println(
                        "10000 more: " + more.added() + " for " + more.dropped() + ", gain " + more.gain()));
    }
}
