package org.kompetens.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.choice.FourActivities.A;
import static org.kompetens.choice.FourActivities.B;
import static org.kompetens.choice.FourActivities.ONE;
import static org.kompetens.choice.FourActivities.gap;
import static org.kompetens.choice.FourActivities.gaps;
import static org.kompetens.choice.FourActivities.sek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.cost.FundId;
import org.kompetens.cost.PersonCap;

/** What funds pay of the budget of one year. */
final class FundLimitsTest {

    private static final FundId FUND = FundId.of("fund");

    private static boolean isEnough(ChoiceQuestionBuilder question, int year, String most) {
        ChoiceQuestion asked = question.build().withBudgets(List.of(new MoneyLimit(Optional.of(year), sek(most))));
        int all = asked.candidates().size();
        return Choice.of(asked).propose().orElseThrow().activities().size() == all;
    }

    private static CandidateBuilder course(int year, String cost, String grant) {
        return Candidate.builder(A, ONE)
                .cost(year, () -> sek(cost))
                .grant(FUND, year, () -> sek(grant))
                .closes(gap(1), 1);
    }

    @Test
    void whatAFundPaysInOtherYearsIsNotTakenOffTheCostOfAYear() {
        ChoiceQuestionBuilder question = gaps().candidate(
                        course(2027, "100", "30").cost(2028, () -> sek("100")).grant(FUND, 2028, () -> sek("20")))
                .frame(FUND, 2027, () -> sek("50"));
        assertThat(isEnough(question, 2027, "70")).isTrue();
        assertThat(isEnough(question, 2027, "69.9999")).isFalse();
        assertThat(isEnough(question, 2028, "80")).isTrue();
        assertThat(isEnough(question, 2028, "79.9999")).isFalse();
    }

    /** Within twelve months 30 for one person: 20 of what is claimed first, in whichever order that is written down. */
    @Test
    void whatIsClaimedFirstIsPaidFirst() {
        GrantPart first = new GrantPart(A, LocalDate.of(2027, 3, 1), sek("20"));
        GrantPart second = new GrantPart(B, LocalDate.of(2028, 1, 15), sek("20"));
        ChoiceQuestionBuilder question = gaps().candidate(course(2027, "25", "20"))
                .candidate(Candidate.builder(B, ONE)
                        .cost(2028, () -> sek("25"))
                        .grant(FUND, 2028, () -> sek("20"))
                        .closes(gap(2), 1))
                .cap(new CappedGrants(FUND, new PersonCap(sek("30"), 12), List.of(second, first), List.of()));
        assertThat(isEnough(question, 2027, "5")).isTrue();
        assertThat(isEnough(question, 2028, "15")).isTrue();
        assertThat(isEnough(question, 2028, "14.9999")).isFalse();
    }
}
