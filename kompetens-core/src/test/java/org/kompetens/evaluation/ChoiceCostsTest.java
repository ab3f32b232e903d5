package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.ChoiceExamples.ALI;
import static org.kompetens.evaluation.ChoiceExamples.EVA;
import static org.kompetens.evaluation.ChoiceExamples.LAST_YEAR;
import static org.kompetens.evaluation.ChoiceExamples.SEK;
import static org.kompetens.evaluation.ChoiceExamples.approved;
import static org.kompetens.evaluation.ChoiceExamples.bringing;
import static org.kompetens.evaluation.ChoiceExamples.choice;
import static org.kompetens.evaluation.ChoiceExamples.fee;
import static org.kompetens.evaluation.ChoiceExamples.feeFund;
import static org.kompetens.evaluation.ChoiceExamples.grants;
import static org.kompetens.evaluation.ChoiceExamples.proposal;
import static org.kompetens.evaluation.ChoiceExamples.question;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.planning;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.Grant;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.cost.Price;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Recipients;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What the activities to choose from cost, and what funds pay of it. */
final class ChoiceCostsTest {

    /** Of the fee of 100 two funds would pay 80 each; a third pays half of everything. */
    @Test
    void fundsTogetherPayNoKindOfCostMoreThanOnceHoweverMuchTheOthersCost() {
        Fund half = Fund.of(FundId.of("half"), Labels.of(Language.EN, "half"), SEK, Fraction.of(1, 2));
        assertThat(grants(feeFund("first"), feeFund("second"))).containsExactly("first 80 SEK", "second 20 SEK");
        assertThat(grants(half, feeFund("second"))).containsExactly("half 100 SEK", "second 50 SEK");
        assertThat(grants(feeFund("first"), feeFund("second"), feeFund("third")))
                .as("a fund that finds nothing left to pay grants nothing")
                .containsExactly("first 80 SEK", "second 20 SEK");
        assertThat(grants(feeFund("first"), half)).containsExactly("first 80 SEK", "half 70 SEK");
    }

    /** What is asked for is no money yet, and a fund of another currency pays nothing here. */
    @Test
    void onlyWhatIsGrantedInTheCurrencyOfTheQuestionIsTakenOff() {
        FundId id = FundId.of("fund");
        assertThat(grantsWith(id, SEK, GrantStatus.GRANTED)).hasSize(1);
        assertThat(grantsWith(id, SEK, GrantStatus.APPLIED)).isEmpty();
        assertThat(grantsWith(id, SEK, GrantStatus.REFUSED)).isEmpty();
        assertThat(grantsWith(id, Currency.getInstance("EUR"), GrantStatus.GRANTED))
                .isEmpty();
    }

    private static List<Grant> grantsWith(FundId id, Currency currency, GrantStatus status) {
        Planning planning = Planning.of(
                Ward.ORGANISATION,
                PlanRegister.builder()
                        .fund(() -> Fund.of(id, Labels.of(Language.EN, "fund"), currency, Fraction.of(1, 2)))
                        .activity(bringing("a", "good", EVA)
                                .cost(() -> fee("1000", "SEK"))
                                .funding(() -> new FundingLine(id, Years.of(2027), status)))
                        .build());
        return question(planning, EVA).candidates().get(0).grants();
    }

    @Test
    void costsGrantsFramesAndTrainersHoursAreThoseOfThePlan() {
        FundId id = FundId.of("fund");
        Fund fund = Fund.of(id, Labels.of(Language.EN, "fund"), SEK, Fraction.of(1, 2))
                .withFramePerYear(Money.of("700", "SEK"));
        FundingLine granted = new FundingLine(id, Years.of(2027), GrantStatus.GRANTED);
        Price hours = new Price.Rated(new BigDecimal("7.5"), Money.of("100", "SEK"), LAST_YEAR);
        ActivityBuilder open = bringing("a", "good", EVA)
                .cost(() -> fee("1000", "SEK"))
                .cost(() -> new CostLine(
                        CostKind.TRAINERS_TIME, hours, new Years(2027, 2028), VatBasis.WITHOUT, Optional.empty()))
                .funding(() -> granted);
        ActivityBuilder approved = approved(
                bringing("b", "good", ALI).cost(() -> fee("400", "SEK")).funding(() -> granted));
        ActivityBuilder other = bringing("c", "good", ALI).cost(() -> fee("400", "EUR"));
        Planning planning = Planning.of(
                Ward.ORGANISATION,
                PlanRegister.builder()
                        .fund(() -> fund)
                        .activity(open)
                        .activity(approved)
                        .activity(other)
                        .build());

        ChoiceQuestion question = question(planning, EVA, ALI);

        Candidate candidate = question.candidates().get(0);
        assertThat(question.candidates()).hasSize(1);
        assertThat(candidate.trainerHours()).isEqualTo(15);
        assertThat(candidate.costs())
                .extracting(cost -> cost.year() + ": " + cost.amount())
                .containsExactly("2027: 1750 SEK", "2028: 750 SEK");
        assertThat(candidate.grants())
                .extracting(grant -> grant.year() + ": " + grant.amount())
                .containsExactly("2027: 700 SEK");
        assertThat(question.frames())
                .extracting(frame -> frame.year() + ": " + frame.most())
                .containsExactly("2027: 500 SEK");
        assertThat(choice(planning, TOWN).noCandidates())
                .containsExactly(new NoCandidate(ActivityId.of("c"), NoCandidate.Reason.OTHER_CURRENCY));
        assertThat(question.findings().list()).isEmpty();
        assertThat(proposal(question).cost().in(SEK)).isEqualByComparingTo("2000");
    }

    /** Of 80 % of 25,000 each, the fund pays 20,000 for the first course of the year and 10,000 for the second. */
    @Test
    void whoIsNamedInSeveralActivitiesIsPaidForUpToTheCapOfTheFund() {
        FundId id = FundId.of("fund");
        Fund fund = Fund.of(id, Labels.of(Language.EN, "fund"), SEK, Fraction.of(4, 5))
                .withCap(new PersonCap(Money.of("30000", "SEK"), 12));
        Supplier<FundingLine> granted = () -> new FundingLine(id, Years.of(2027), GrantStatus.GRANTED);
        UnaryOperator<ActivityBuilder> paid = course -> course.recipients(new Recipients.People(List.of(EVA.id())))
                .cost(() -> fee("25000", "SEK"))
                .funding(granted);
        Function<ActivityBuilder, ChoiceQuestion> asked = other -> question(
                Planning.of(
                        Ward.ORGANISATION,
                        PlanRegister.builder()
                                .fund(() -> fund)
                                .activity(paid.apply(bringing("a", "good", EVA)))
                                .activity(other)
                                .build()),
                EVA,
                ALI);

        ChoiceQuestion two = asked.apply(paid.apply(bringing("b", "good", ALI)));
        assertThat(two.findings().list()).isEmpty();
        assertThat(two.caps()).hasSize(1);
        assertThat(two.caps().get(0).parts())
                .extracting(part -> part.activity() + " " + part.date() + ": " + part.amount())
                .containsExactly("a 2027-01-18: 20000 SEK", "b 2027-01-18: 20000 SEK");
        assertThat(proposal(two).cost().in(SEK)).isEqualByComparingTo("20000");

        ChoiceQuestion one = asked.apply(approved(paid.apply(bringing("b", "good", ALI))));
        assertThat(one.caps().get(0).paid())
                .extracting(part -> part.date() + ": " + part.amount())
                .containsExactly("2027-01-18: 20000 SEK");
        assertThat(proposal(one).cost().in(SEK)).isEqualByComparingTo("15000");

        assertThat(asked.apply(bringing("b", "good", ALI)).caps()).isEmpty();
    }
}
