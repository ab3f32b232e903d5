package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.ChoiceExamples.SEK;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChosenActivity;
import org.kompetens.choice.Proposal;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.Money;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

/** Which of two proposals is the better one. */
final class PlannedProposalTest {

    private static PlannedProposal proposal(long closed, String cost, String... activities) {
        return new PlannedProposal(
                Choice.of(ChoiceQuestion.builder(SEK).build()),
                new Proposal(
                        Stream.of(activities)
                                .map(id -> new ChosenActivity(
                                        ActivityId.of(id), Amounts.NONE, List.of(), Fraction.ZERO, Fraction.ZERO))
                                .toList(),
                        Fraction.of(9, 1),
                        Fraction.of(closed, 1),
                        Fraction.of(9, 1),
                        Certainty.BOUNDED,
                        Amounts.of(Money.of(cost, "SEK")),
                        List.of(),
                        List.of()));
    }

    private static void assertWorse(PlannedProposal worse, PlannedProposal better) {
        assertThat(worse.isWorseThan(better)).isTrue();
        assertThat(better.isWorseThan(worse)).isFalse();
        assertThat(worse.isWorseThan(worse)).isFalse();
    }

    @Test
    void whatClosesLessIsWorseWhateverItCosts() {
        assertWorse(proposal(1, "10", "a"), proposal(2, "99", "a", "b"));
    }

    @Test
    void ofWhatClosesAsMuchTheDearerIsWorse() {
        assertWorse(proposal(2, "11", "a"), proposal(2, "10", "b"));
    }

    @Test
    void ofWhatIsAlikeTheOneWithTheLastActivityInWhichTheyDifferIsWorse() {
        assertWorse(proposal(2, "10", "a", "c", "d"), proposal(2, "10", "a", "b", "d"));
        assertWorse(proposal(2, "10", "c"), proposal(2, "10", "a", "b"));
        assertWorse(proposal(2, "10", "a", "b"), proposal(2, "10", "a"));
    }
}
