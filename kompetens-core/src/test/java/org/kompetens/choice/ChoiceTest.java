package org.kompetens.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.choice.FourActivities.A;
import static org.kompetens.choice.FourActivities.B;
import static org.kompetens.choice.FourActivities.C;
import static org.kompetens.choice.FourActivities.D;
import static org.kompetens.choice.FourActivities.TWO;
import static org.kompetens.choice.FourActivities.a;
import static org.kompetens.choice.FourActivities.b;
import static org.kompetens.choice.FourActivities.c;
import static org.kompetens.choice.FourActivities.d;
import static org.kompetens.choice.FourActivities.gap;
import static org.kompetens.choice.FourActivities.gaps;
import static org.kompetens.choice.FourActivities.question;
import static org.kompetens.choice.FourActivities.sek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.FundId;
import org.kompetens.cost.PersonCap;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

final class ChoiceTest {

    private static final FundId FUND = FundId.of("fund");

    private static Proposal propose(ChoiceQuestionBuilder question) {
        return Choice.of(question.build()).propose().orElseThrow();
    }

    private static void assertProposes(ChoiceQuestionBuilder question, long closed, ActivityId... activities) {
        Proposal proposal = propose(question);
        assertThat(proposal.activities()).containsExactly(activities);
        assertThat(proposal.closed()).isEqualTo(Fraction.of(closed, 1));
        assertThat(proposal.bound()).isEqualTo(proposal.closed());
        assertThat(proposal.certainty()).isEqualTo(Certainty.BEST);
    }

    @ParameterizedTest
    @CsvSource({"0,'',0", "60,b,13", "80,b d,18", "100,a c,19", "110,a b,21", "140,a b d,23", "1000,a b d,23"})
    void ofEachBudgetTheSetThatClosesMost(String budget, String activities, long closed) {
        Proposal proposal = propose(question(budget));
        assertThat(String.join(
                        " ",
                        proposal.activities().stream().map(ActivityId::value).toList()))
                .isEqualTo(activities);
        assertThat(proposal.closed()).isEqualTo(Fraction.of(closed, 1));
        assertThat(proposal.shortfall()).isEqualTo(Fraction.of(23, 1));
    }

    @Test
    void whatElseLimitsAChoice() {
        assertProposes(question("110").leastSpend(TWO, () -> sek("30")), 19, A, C);
        assertProposes(question("110").leastSpend(TWO, () -> sek("30")).eitherOr(List.of(A, C)), 18, B, D);
        assertProposes(
                gaps().budget(() -> sek("110"))
                        .candidate(a().needs(D))
                        .candidate(b())
                        .candidate(c())
                        .candidate(d()),
                18,
                B,
                D);
        assertProposes(question("110").trainerHours(25), 19, A, C);
    }

    @Test
    void aLimitThatCannotBeKeptLeavesNothingToPropose() {
        Choice choice =
                Choice.of(question("20").leastSpend(TWO, () -> sek("30")).build());
        assertThat(choice.propose()).isEmpty();
        assertThat(choice.withMore(sek("10"))).isEmpty();
    }

    @Test
    void aFundPaysUpToItsFrameAndTheBudgetTheRest() {
        ChoiceQuestionBuilder question = gaps().candidate(a().grant(FUND, 2027, () -> sek("30")))
                .candidate(b().grant(FUND, 2027, () -> sek("25")))
                .candidate(c())
                .candidate(d());
        assertProposes(question.budget(() -> sek("55")), 21, A, B);
        question.frame(FUND, 2027, () -> sek("40"));
        assertThat(propose(question).activities()).containsExactly(B, D);
        assertThat(propose(question).cost()).isEqualTo(Amounts.of(sek("55")));
    }

    /** Two courses at 25,000 of which a fund pays 80 %: for one person within 12 months 20,000 and then 10,000. */
    @Test
    void aFundPaysForOnePersonUpToItsCapInWhicheverActivitiesAreChosen() {
        GrantPart spring = part(A, 2027, 3, "20000");
        GrantPart autumn = part(B, 2027, 9, "20000");
        ChoiceQuestionBuilder question = gaps().candidate(course(spring, 1))
                .candidate(course(autumn, 2))
                .cap(capped(12, List.of(), spring, autumn));
        assertThat(propose(question.budget(() -> sek("20000"))).cost()).isEqualTo(Amounts.of(sek("20000")));
        assertThat(Choice.of(question.build().withBudgets(List.of(new MoneyLimit(Optional.empty(), sek("19999")))))
                        .propose()
                        .orElseThrow()
                        .activities())
                .containsExactly(A);
    }

    @Test
    void whatIsPaidEarlierOrOutsideTheMonthsOfACapIsSeen() {
        GrantPart first = part(A, 2027, 3, "20000");
        GrantPart later = part(B, 2028, 3, "20000");
        assertThat(cost(capped(12, List.of(), first, later))).isEqualTo(Amounts.of(sek("10000")));
        assertThat(cost(capped(13, List.of(), first, later))).isEqualTo(Amounts.of(sek("20000")));
        PaidGrant approved = new PaidGrant(LocalDate.of(2027, 6, 1), sek("15000"));
        assertThat(cost(capped(12, List.of(approved), first, later))).isEqualTo(Amounts.of(sek("20000")));
    }

    private static Amounts cost(CappedGrants cap) {
        return propose(gaps().candidate(course(cap.parts().get(0), 1))
                        .candidate(course(cap.parts().get(1), 2))
                        .cap(cap))
                .cost();
    }

    private static CandidateBuilder course(GrantPart part, int gap) {
        int year = part.date().getYear();
        return Candidate.builder(part.activity(), FourActivities.ONE)
                .cost(year, () -> sek("25000"))
                .grant(FUND, year, part::amount)
                .closes(FourActivities.gap(gap), 1);
    }

    private static GrantPart part(ActivityId activity, int year, int month, String amount) {
        return new GrantPart(activity, LocalDate.of(year, month, 1), sek(amount));
    }

    private static CappedGrants capped(int months, List<PaidGrant> paid, GrantPart... parts) {
        return new CappedGrants(FUND, new PersonCap(sek("30000"), months), List.of(parts), paid);
    }

    @Test
    void eachYearHasItsOwnBudget() {
        ChoiceQuestionBuilder question = gaps().candidate(a().cost(2028, () -> sek("5")))
                .candidate(b())
                .budget(Optional.of(2027), () -> sek("110"));
        assertProposes(question, 21, A, B);
        assertProposes(question.budget(Optional.of(2028), () -> sek("4")), 13, B);
    }

    @Test
    void whatSeveralCloseCountsOnceAndIsNotLostWithoutOneOfThem() {
        Proposal proposal = propose(question("140"));
        ChosenActivity b = proposal.chosen().get(1);
        assertThat(b.closes()).containsExactly(new ClosedSteps(gap(1), 1), new ClosedSteps(gap(3), 2));
        assertThat(b.closesAlone()).isEqualTo(Fraction.of(13, 1));
        assertThat(b.lostWithout()).isEqualTo(Fraction.of(8, 1));
        assertThat(proposal.open()).isEmpty();
        assertThat(proposal.next()).singleElement().satisfies(next -> {
            assertThat(next.activity()).isEqualTo(C);
            assertThat(next.obstacles()).containsExactly(Obstacle.BUDGET, Obstacle.NOTHING_LEFT);
        });
    }

    @Test
    void whatIsNextInLineAndWhatMoreMoneyWouldBuy() {
        Proposal proposal = propose(question("80"));
        NextInLine next = proposal.nextInLine().orElseThrow();
        assertThat(next.activity()).isEqualTo(A);
        assertThat(next.adds()).isEqualTo(Fraction.of(5, 1));
        assertThat(next.missing()).isEqualTo(Amounts.of(sek("60")));
        assertThat(next.obstacles()).isEqualTo(Set.of(Obstacle.BUDGET));
        assertThat(proposal.open()).containsExactly(new OpenGap(gap(1), 1));
        assertThat(Choice.of(question("80").build()).withMore(sek("20")))
                .containsExactly(new MoreMoney(
                        Optional.empty(), sek("20"), Fraction.of(1, 1), List.of(A, C), List.of(B, D), Certainty.BEST));
    }

    @Test
    void whereScalesDifferSharesAreCompared() {
        // c1 is 5 × 2/3, c2 3 × 1/3, c3 4 × 2/3, c4 2 × 1/3: all are required at rank 3, so nothing changes but the
        // unit.
        Proposal proposal = propose(question("80").measure(ShortfallMeasure.WEIGHTED_SHARES));
        assertThat(proposal.activities()).containsExactly(B, D);
        assertThat(proposal.closed()).isEqualTo(Fraction.of(6, 1));
        assertThat(proposal.shortfall()).isEqualTo(Fraction.of(23, 3));
    }

    @Test
    void withoutTheWorkForAllSetsTheBoundHoldsAndNoOtherSearchIsBelieved() {
        Choice choice = Choice.of(question("110").build()).withSearch(0, List.of());
        assertFinds(choice);
        assertFinds(withFound(choice, List.of(0, 1)), A, B);
        assertFinds(withFound(choice, List.of(1, 0, 0)), A, B);
        // Neither what costs too much nor what there is not: then nothing is chosen, which breaks no budget.
        assertFinds(withFound(choice, List.of(0, 1, 2)));
        assertFinds(withFound(choice, List.of(7)));
    }

    /** A search that finds the two for 110 and nothing for more. */
    @Test
    void whatMoreMoneyBuysIsNeverLessThanNothingHoweverEarlyTheSearchEnds() {
        Choice choice = Choice.of(question("110").build())
                .withSearch(
                        0,
                        List.of((problem, known) -> Optional.of(List.of(0, 1))
                                .filter(found -> problem.budgets().get(0).most() == 1_100_000)));
        assertThat(choice.withMore(sek("20"))).singleElement().satisfies(more -> {
            assertThat(more.gain()).isEqualTo(Fraction.ZERO);
            assertThat(more.added()).isEmpty();
            assertThat(more.dropped()).isEmpty();
        });
        Choice richer = Choice.of(question("130").build()).withSearch(0, List.of());
        assertFinds(richer);
        assertFinds(richer.startingFrom(List.of(B, A)), A, B);
        assertFinds(richer.startingFrom(List.of(A, B, C)));
    }

    @Test
    void thatNothingIsFoundIsNoProofThatThereIsNothing() {
        Choice choice =
                Choice.of(question("40").leastSpend(TWO, () -> sek("40")).build());
        assertThat(choice.withSearch(0, List.of()).propose()).isEmpty();
        assertThat(choice.withSearch(0, List.of()).isImpossible()).isFalse();
        assertThat(choice.propose()).isPresent();
        assertThat(choice.isImpossible()).isFalse();
        assertThat(Choice.of(question("20").leastSpend(TWO, () -> sek("30")).build())
                        .isImpossible())
                .isTrue();
    }

    private static Choice withFound(Choice choice, List<Integer> said) {
        return choice.withSearch(0, List.of((problem, known) -> Optional.of(said)));
    }

    private static void assertFinds(Choice choice, ActivityId... chosen) {
        Proposal proposal = choice.propose().orElseThrow();
        assertThat(proposal.activities()).containsExactly(chosen);
        assertThat(proposal.certainty()).isEqualTo(Certainty.BOUNDED);
        assertThat(proposal.bound()).isEqualTo(Fraction.of(23, 1));
    }
}
