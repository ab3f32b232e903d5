package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.RuleExamples.FUND;
import static org.kompetens.planning.RuleExamples.findings;
import static org.kompetens.planning.RuleExamples.half;
import static org.kompetens.planning.Town.NURSE;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.costing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.organisation.Period;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is found in costs, funds and grants. */
final class FundRuleTest {

    /** Of another year, another currency and another kind of cost; what was refused pays nothing anyway. */
    @Test
    void aGrantThatCanPayNothingIsTold() {
        FundId danish = FundId.of("danish");
        FundId ofExams = FundId.of("exams");
        assertThat(findings(PlanRegister.builder()
                        .fund(RuleExamples::half)
                        .fund(() -> Fund.of(
                                danish, Labels.of(Language.DA, "Fond"), Currency.getInstance("DKK"), Fraction.of(1, 2)))
                        .fund(() -> new Fund(
                                ofExams,
                                Labels.of(Language.DA, "Fond"),
                                Currency.getInstance("SEK"),
                                Set.of(CostKind.EXAM),
                                Fraction.of(1, 5),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .activity(costing("a", U1, "100", 2027)
                                .funding(() -> new FundingLine(danish, Years.of(2027), GrantStatus.GRANTED))
                                .funding(() -> new FundingLine(ofExams, Years.of(2027), GrantStatus.APPLIED))
                                .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.GRANTED))
                                .funding(() -> new FundingLine(FUND, Years.of(2028), GrantStatus.PAID))
                                .funding(() -> new FundingLine(FUND, Years.of(2029), GrantStatus.REFUSED)))))
                .containsExactly(
                        "activities[0].funding[0] planning.fund-pays-nothing",
                        "activities[0].funding[1] planning.fund-pays-nothing",
                        "activities[0].funding[3] planning.fund-pays-nothing");
    }

    /** Of each list the first element is refused, and what is wrong with the next ones is found where they were given. */
    @Test
    void whatIsRefusedLeavesTheOthersAtTheirPlaces() {
        assertThat(findings(PlanRegister.builder()
                        .fund(() -> {
                            throw refused();
                        })
                        .fund(RuleExamples::half)
                        .fund(RuleExamples::half)
                        .activity(activity("a", U1)
                                .period(Period.startingOn(LocalDate.of(2027, 1, 1)))
                                .cost(() -> {
                                    throw refused();
                                })
                                .cost(() -> CostLine.of(
                                        CostKind.FEE,
                                        Money.of("1", "SEK"),
                                        new Years(2028, 2027),
                                        VatBasis.NOT_SUBJECT))
                                .cost(() -> CostLine.of(
                                        CostKind.FEE, Money.of("1", "SEK"), Years.of(1900), VatBasis.NOT_SUBJECT))
                                .funding(() -> {
                                    throw refused();
                                })
                                .funding(
                                        () -> new FundingLine(FundId.of("nobody"), Years.of(2027), GrantStatus.GRANTED))
                                .funding(() -> {
                                    throw refused();
                                }))))
                .containsExactly(
                        "activities[0].costs[0].amount cost.not-a-number",
                        "activities[0].costs[1].years planning.years-out-of-order",
                        "activities[0].costs[2].years planning.cost-outside-period",
                        "activities[0].funding[0].amount cost.not-a-number",
                        "activities[0].funding[1].fund planning.fund-unknown",
                        "activities[0].funding[2].amount cost.not-a-number",
                        "funds[0].amount cost.not-a-number",
                        "funds[2].id planning.id-repeated");
    }

    /** What stands for any element whose amount is no number. */
    private static AssertionError refused() {
        return new AssertionError("accepted: " + Money.of("x", "SEK"));
    }

    /** Pay while studying and a fee of one year can be added; pay and a substitute of different years too. */
    @Test
    void payAndASubstituteAreOnlyForTheSameHoursInTheSameYear() {
        assertThat(findings(PlanRegister.builder()
                        .activity(activity("a", U1)
                                .cost(() -> cost(CostKind.PAY_WHILE_STUDYING, 2027))
                                .cost(() -> cost(CostKind.FEE, 2027))
                                .cost(() -> cost(CostKind.SUBSTITUTE, 2028)))
                        .activity(activity("b", U1)
                                .cost(() -> cost(CostKind.PAY_WHILE_STUDYING, 2027))
                                .cost(() -> cost(CostKind.SUBSTITUTE, 2027)))))
                .containsExactly("activities[1].costs planning.pay-and-substitute");
    }

    private static CostLine cost(CostKind kind, int year) {
        return CostLine.of(kind, Money.of("1", "SEK"), Years.of(year), VatBasis.NOT_SUBJECT);
    }

    @Test
    void costsThatCannotBeAddedAreFound() {
        assertThat(findings(PlanRegister.builder()
                        .activity(costing("a", U1, "1", 2027)
                                .cost(() -> CostLine.of(
                                        CostKind.PAY_WHILE_STUDYING,
                                        Money.of("1", "SEK"),
                                        new Years(2027, 2028),
                                        VatBasis.NOT_SUBJECT))
                                .cost(() -> CostLine.of(
                                        CostKind.SUBSTITUTE,
                                        Money.of("1", "SEK"),
                                        Years.of(2028),
                                        VatBasis.NOT_SUBJECT)))
                        .activity(activity("b", U1)
                                .kind(ActivityKind.WITHOUT_MONEY)
                                .cost(() -> CostLine.of(
                                        CostKind.FEE, Money.of("1", "SEK"), Years.of(2027), VatBasis.WITH)))))
                .containsExactly(
                        "activities[0].costs planning.pay-and-substitute",
                        "activities[1].costs[0].vat planning.vat-mixed",
                        "activities[1].kind planning.costs-without-money");
    }

    @Test
    void payAndSubstituteMayStandTogetherWhereTheBudgetCarriesBoth() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .budgetCarriesPayAndSubstitute()
                .activity(activity("a", U1)
                        .cost(() -> CostLine.of(
                                CostKind.SUBSTITUTE, Money.of("1", "SEK"), Years.of(2028), VatBasis.NOT_SUBJECT))
                        .cost(() -> CostLine.of(
                                CostKind.PAY_WHILE_STUDYING,
                                Money.of("1", "SEK"),
                                Years.of(2028),
                                VatBasis.NOT_SUBJECT)));
        assertThat(findings(register)).isEmpty();
    }

    @Test
    void fundsAreAskedOnceAndPayNoMoreThanThereIs() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .fund(RuleExamples::half)
                .fund(() -> half().withCap(new PersonCap(Money.of("5", "EUR"), 12)))
                .fund(() -> half().withCap(new PersonCap(Money.of("5", "SEK"), 12)))
                .activity(costing("a", U1, "100", 2027)
                        .funding(() -> new FundingLine(FUND, new Years(2027, 2028), GrantStatus.GRANTED))
                        .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.APPLIED)));
        assertThat(findings(register))
                .containsExactly(
                        "activities[0].funding planning.funded-above-cost",
                        "activities[0].funding[0] planning.fund-pays-nothing",
                        "activities[0].funding[1] planning.funding-repeated",
                        "funds[1].cap cost.fund-currencies-differ",
                        "funds[2].id planning.id-repeated");
    }

    @Test
    void aCapForAPersonNeedsToKnowForHowMany() {
        assertThat(findings(PlanRegister.builder()
                        .fund(() -> half().withCap(new PersonCap(Money.of("5", "SEK"), 12)))
                        .activity(costing("a", U1, "100", 2027)
                                .recipients(new Recipients.InRole(NURSE, U1))
                                .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.GRANTED)))))
                .containsExactly("activities[0].funding[0].fund planning.cap-without-persons");
    }
}
