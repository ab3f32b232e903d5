package org.kompetens.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What a fund pays: a share, up to a cap for a person and a frame for all. */
final class FundTest {

    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);

    /** A Danish fund: 80 %, at most 30 000 for a person within twelve months. */
    private static final Fund FUND = Fund.of(
                    FundId.of("fund"),
                    Labels.of(Language.DA, "Den Kommunale Kompetencefond"),
                    Currency.getInstance("DKK"),
                    Fraction.of(4, 5))
            .withCap(new PersonCap(Money.of("30000", "DKK"), 12));

    private static FundClaim claim(LocalDate date, String eligible, GrantStatus status, String... persons) {
        return new FundClaim(date, new BigDecimal(eligible), List.of(persons), status, Optional.empty());
    }

    private static void assertPays(Fund fund, List<FundClaim> claims, String... payments) {
        assertThat(fund.pay(claims).stream().map(BigDecimal::toPlainString)).containsExactly(payments);
    }

    @Test
    void aFeeAboveTheCapIsPaidUpToIt() {
        assertPays(FUND, List.of(claim(FRI_2027_01_01, "45000", GrantStatus.GRANTED, "a")), "30000");
    }

    @Test
    void twoCoursesWithinTheWindowShareTheCap() {
        assertPays(
                FUND,
                List.of(
                        claim(FRI_2027_01_01, "25000", GrantStatus.GRANTED, "a"),
                        claim(FRI_2027_01_01.plusMonths(11), "25000", GrantStatus.GRANTED, "a")),
                "20000",
                "10000");
    }

    @Test
    void whatWasPaidLeavesTheWindowOnItsDayTwelveMonthsLater() {
        assertPays(
                FUND,
                List.of(
                        claim(FRI_2027_01_01, "25000", GrantStatus.GRANTED, "a"),
                        claim(FRI_2027_01_01.plusMonths(12), "25000", GrantStatus.GRANTED, "a")),
                "20000",
                "20000");
    }

    @Test
    void anotherPersonHasACapOfTheirOwn() {
        assertPays(FUND, List.of(claim(FRI_2027_01_01, "90000", GrantStatus.GRANTED, "a", "b")), "60000");
        assertPays(
                FUND,
                List.of(
                        claim(FRI_2027_01_01, "45000", GrantStatus.GRANTED, "a"),
                        claim(FRI_2027_01_01, "45000", GrantStatus.GRANTED, "b")),
                "30000",
                "30000");
    }

    @Test
    void whatIsGrantedGoesBeforeWhatIsAppliedForEvenIfItComesLater() {
        assertPays(
                FUND,
                List.of(
                        claim(FRI_2027_01_01, "25000", GrantStatus.APPLIED, "a"),
                        claim(FRI_2027_01_01.plusMonths(6), "25000", GrantStatus.GRANTED, "a"),
                        claim(FRI_2027_01_01.plusMonths(3), "25000", GrantStatus.REFUSED, "a"),
                        claim(FRI_2027_01_01.plusMonths(3), "25000", GrantStatus.REPAID, "a")),
                "10000",
                "20000",
                "0",
                "0");
    }

    @Test
    void noWindowHoldsMoreThanTheCap() {
        // Two certain payments fifteen months apart, and between them one that is in a window with each.
        assertPays(
                FUND,
                List.of(
                        claim(FRI_2027_01_01, "25000", GrantStatus.PAID, "a"),
                        claim(FRI_2027_01_01.plusMonths(15), "31250", GrantStatus.PAID, "a"),
                        claim(FRI_2027_01_01.plusMonths(8), "25000", GrantStatus.APPLIED, "a")),
                "20000",
                "25000",
                "5000");
    }

    @Test
    void aFrameIsForAllTogetherInAYear() {
        Fund framed = FUND.withFramePerYear(Money.of("50000", "DKK"));
        assertPays(
                framed,
                Stream.of("a", "b", "c")
                        .map(person -> claim(FRI_2027_01_01, "45000", GrantStatus.CLAIMED, person))
                        .toList(),
                "30000",
                "20000",
                "0");
        assertThat(framed.withoutFrame()).isEqualTo(FUND);
    }

    @Test
    void aPaymentIsRoundedDownToTheSmallestCoin() {
        Fund third =
                Fund.of(FundId.of("third"), Labels.of(Language.SV, "tredjedel"), FUND.currency(), Fraction.of(1, 3));
        assertPays(third, List.of(claim(FRI_2027_01_01, "100", GrantStatus.GRANTED)), "33.33");
        assertPays(third, List.of(claim(FRI_2027_01_01, "0", GrantStatus.GRANTED)), "0");
        assertThat(third.pay(List.of())).isEmpty();
    }
}
