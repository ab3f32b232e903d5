package org.kompetens.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.choice.FourActivities.A;
import static org.kompetens.choice.FourActivities.B;
import static org.kompetens.choice.FourActivities.C;
import static org.kompetens.choice.FourActivities.D;
import static org.kompetens.choice.FourActivities.ONE;
import static org.kompetens.choice.FourActivities.a;
import static org.kompetens.choice.FourActivities.b;
import static org.kompetens.choice.FourActivities.c;
import static org.kompetens.choice.FourActivities.d;
import static org.kompetens.choice.FourActivities.gap;
import static org.kompetens.choice.FourActivities.gaps;
import static org.kompetens.choice.FourActivities.question;
import static org.kompetens.choice.FourActivities.sek;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.cost.Amounts;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;

/** What a proposal tells of each activity, chosen or not. */
final class ProposalTest {

    private static final ActivityId NOTHING = ActivityId.of("0");

    private static Proposal propose(ChoiceQuestionBuilder question) {
        return Choice.of(question.build()).propose().orElseThrow();
    }

    /** The first needs the fourth, and that the third. */
    private static ChoiceQuestionBuilder inLine(String budget) {
        return gaps().candidate(a().needs(D))
                .candidate(b())
                .candidate(c())
                .candidate(d().needs(C))
                .budget(() -> sek(budget));
    }

    @Test
    void withoutAnActivityWhatNeedsItIsLostToo() {
        List<ChosenActivity> chosen = propose(inLine("130")).chosen();
        assertThat(chosen).extracting(ChosenActivity::activity).containsExactly(A, C, D);
        assertThat(chosen)
                .extracting(ChosenActivity::gross)
                .containsExactly(Amounts.of(sek("60")), Amounts.of(sek("40")), Amounts.of(sek("30")));
        // Without the first its two steps of the first gap are lost; without the fourth the second gap too; without the
        // third everything.
        assertThat(chosen)
                .extracting(ChosenActivity::lostWithout)
                .containsExactly(Fraction.of(10, 1), Fraction.of(19, 1), Fraction.of(13, 1));
    }

    @Test
    void whatIsNextInLineComesWithAllThatItNeeds() {
        Proposal proposal = propose(inLine("40"));
        assertThat(proposal.activities()).containsExactly(C);
        // 9 for 50, 13 for 90 and 3 for 30.
        assertThat(proposal.next()).extracting(NextInLine::activity).containsExactly(B, A, D);
        assertThat(proposal.next()).extracting(NextInLine::with).containsExactly(List.of(), List.of(D), List.of());
        NextInLine first = proposal.next().get(1);
        assertThat(first.gross()).isEqualTo(Amounts.of(sek("90")));
        assertThat(first.adds()).isEqualTo(Fraction.of(13, 1));
        assertThat(first.missing()).isEqualTo(Amounts.of(sek("90")));
        assertThat(propose(inLine("0")).next())
                .filteredOn(next -> next.activity().equals(A))
                .extracting(NextInLine::with)
                .containsExactly(List.of(C, D));
    }

    @Test
    void whatAddsNothingIsLastHoweverCheap() {
        Proposal proposal =
                propose(question("80").candidate(Candidate.builder(NOTHING, ONE).closes(gap(4), 1)));
        assertThat(proposal.activities()).containsExactly(B, D);
        assertThat(proposal.next()).extracting(NextInLine::activity).containsExactly(A, NOTHING, C);
    }

    @Test
    void nothingIsNextInLineWhereNothingWouldAddAnything() {
        Proposal proposal = propose(question("140"));
        assertThat(proposal.next()).extracting(NextInLine::activity).containsExactly(C);
        assertThat(proposal.nextInLine()).isEmpty();
    }

    @Test
    void moneyThatJustReachesIsNoObstacle() {
        ChoiceQuestionBuilder question = gaps().candidate(b()).candidate(d()).trainerHours(19);
        NextInLine next = propose(question.budget(() -> sek("80"))).next().get(0);
        assertThat(next.activity()).isEqualTo(D);
        assertThat(next.missing()).isEqualTo(Amounts.of(sek("0")));
        assertThat(next.obstacles()).containsExactly(Obstacle.TRAINER_HOURS);
    }

    @Test
    void timeThatJustReachesIsNoObstacle() {
        ChoiceQuestionBuilder question = gaps().candidate(b()).candidate(d()).trainerHours(20);
        assertThat(propose(question.budget(() -> sek("79"))).next().get(0).obstacles())
                .containsExactly(Obstacle.BUDGET);
    }

    @Test
    void anotherOfItsGroupIsAnObstacleOnlyWhereThatIsChosen() {
        ChoiceQuestionBuilder two = gaps().candidate(b()).candidate(c()).candidate(d());
        NextInLine beside = propose(
                        two.budget(Optional.of(2027), () -> sek("79")).eitherOr(List.of(C, D)))
                .nextInLine()
                .orElseThrow();
        assertThat(beside.activity()).isEqualTo(D);
        assertThat(beside.obstacles()).containsExactly(Obstacle.BUDGET);
        ChoiceQuestionBuilder one = gaps().candidate(b()).candidate(d()).budget(() -> sek("80"));
        assertThat(propose(one.eitherOr(List.of(B, D))).next().get(0).obstacles())
                .containsExactly(Obstacle.EITHER_OR);
    }
}
