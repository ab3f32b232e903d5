package org.kompetens.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Amounts are exact and bounded, and currencies are kept apart. */
final class MoneyTest {

    private static final Currency SEK = Currency.getInstance("SEK");
    private static final Currency EUR = Currency.getInstance("EUR");

    private static void assertFinds(ThrowingCallable call, String... codes) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings())
                                .extracting(Finding::code)
                                .containsExactlyInAnyOrder(codes));
    }

    @ParameterizedTest
    @Timeout(5)
    @CsvSource({
        "1e100000000, SEK, cost.too-large",
        "1e2147483647, SEK, cost.too-large",
        "1000000000000, SEK, cost.too-large",
        "-1, SEK, cost.negative",
        "-1e100000000, SEK, cost.negative",
        "1e-100000000, SEK, cost.too-many-decimals",
        "0.00001, SEK, cost.too-many-decimals",
        "40 000, SEK, cost.not-a-number",
        "NaN, SEK, cost.not-a-number",
        "1e99999999999, SEK, cost.not-a-number",
        "'', SEK, cost.not-a-number",
        "1, kronor, cost.currency-unknown",
        "1, sek, cost.currency-unknown"
    })
    void whatIsNoAmountIsAFinding(String amount, String currency, String code) {
        assertFinds(() -> Money.of(amount, currency), code);
    }

    /** ISO 4217 has codes of metals, of funds, for tests and for no currency at all: nothing is paid in them. */
    @Test
    void aCodeOfNoMoneyIsAFinding() {
        List<String> codes = Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getDefaultFractionDigits() < 0)
                .map(Currency::getCurrencyCode)
                .toList();
        assertThat(codes).contains("XAU", "XTS").hasSizeGreaterThan(8);
        assertThat(codes).allSatisfy(code -> {
            assertFinds(() -> Money.of("1", code), "cost.currency-unknown");
            assertThat(Money.currency(code)).isEmpty();
        });
        assertThat(Money.currency("SEK")).contains(SEK);
    }

    @Test
    void everythingIsFoundAtOnce() {
        assertFinds(() -> Money.of("1e100000000", "money"), "cost.too-large", "cost.currency-unknown");
    }

    @Test
    void theTextIsNotRepeated() {
        assertThatThrownBy(() -> Money.of("Anna Andersson", "Anna Andersson")).hasMessageNotContaining("Anna");
    }

    @Test
    @Timeout(5)
    void manyDigitsTakeNoTime() {
        BigInteger manyDigits = BigInteger.TEN.pow(100_000);
        assertFinds(() -> new Money(new BigDecimal(manyDigits), SEK), "cost.too-large");
        assertFinds(() -> new Money(new BigDecimal(manyDigits, 100_000), SEK), "cost.too-many-decimals");
    }

    /** As many digits as are looked at one by one, and a digit more: whichever is said, of this number it is the first that is wrong. */
    @Test
    void aLongNumberIsTooLargeBeforeItHasTooManyDecimals() {
        BigInteger longest = BigInteger.TWO.pow(256).subtract(BigInteger.ONE);
        assertFinds(() -> new Money(new BigDecimal(longest, 50), SEK), "cost.too-large");
        assertFinds(() -> new Money(new BigDecimal(longest.add(BigInteger.ONE), 40), SEK), "cost.too-large");
        assertFinds(() -> new Money(new BigDecimal(longest.add(BigInteger.ONE), 41), SEK), "cost.too-many-decimals");
    }

    @Test
    void asLongATextAndAsManyNoughtsAsThereMayBeAreRead() {
        assertThat(Money.of("0".repeat(63) + "1", "SEK")).hasToString("1 SEK");
        assertFinds(() -> Money.of("0".repeat(64) + "1", "SEK"), "cost.not-a-number");
        assertThat(Money.of("1." + "0".repeat(40), "SEK")).hasToString("1 SEK");
        assertFinds(() -> Money.of("1." + "0".repeat(41), "SEK"), "cost.too-many-decimals");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 SEK",
        "0e100000000, 0 SEK",
        "0.0000, 0 SEK",
        "1e3, 1000 SEK",
        "12500.50, 12500.5 SEK",
        "999999999999.9999, 999999999999.9999 SEK",
        "1.00000000, 1 SEK"
    })
    void whatIsAnAmountIsWrittenInOneWay(String amount, String written) {
        assertThat(Money.of(amount, "SEK")).hasToString(written);
    }

    @Test
    void currenciesAreNeverAdded() {
        Amounts both = Amounts.of(Money.of("10", "SEK")).plus(Amounts.of(Money.of("1", "EUR")));
        assertThat(both).hasToString("1 EUR + 10 SEK");
        assertThat(both.in(SEK)).isEqualByComparingTo("10");
        assertThat(both.minus(Amounts.of(Money.of("10", "SEK")))).isEqualTo(Amounts.of(Money.of("1", "EUR")));
        assertThat(both.minus(both)).isEqualTo(Amounts.NONE);
        assertThat(both.in(EUR)).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void aSumMayBeLargerThanAnyAmount() {
        Amounts most = Amounts.of(Money.of("999999999999.9999", "SEK"));
        Amounts sum = Amounts.NONE;
        for (int i = 0; i < 10_000; i++) {
            sum = sum.plus(most);
        }
        assertThat(sum).hasToString("9999999999999999 SEK");
    }

    @Test
    void aQuantityIsBoundedToo() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        assertThat(new Price.Rated(new BigDecimal("1.5"), Money.of("333.3333", "SEK"), day).amounts())
                .hasToString("500 SEK");
        assertFinds(() -> new Price.Rated(new BigDecimal("1e100000000"), Money.of("1", "SEK"), day), "cost.too-large");
        assertFinds(() -> new Price.Rated(new BigDecimal("-2"), Money.of("1", "SEK"), day), "cost.negative");
    }

    @Test
    void yearsAreBoundedAndMayBeOutOfOrder() {
        assertFinds(() -> Years.of(20_270), "cost.year-out-of-bounds");
        assertFinds(() -> new Years(1899, 1900), "cost.year-out-of-bounds");
        assertFinds(() -> new Years(2200, 2201), "cost.year-out-of-bounds");
        assertThat(new Years(1900, 2200)).hasToString("1900–2200");
        assertThat(Years.of(2027)).hasToString("2027");
        assertThat(new Years(2028, 2027)).matches(years -> !years.isProper()).matches(years -> !years.contains(2027));
    }

    @Test
    void aFundIsInOneCurrencyAndPaysAPart() {
        Labels name = Labels.of(Language.EN, "fund");
        assertFinds(
                () -> new Fund(
                        FundId.of("f"),
                        name,
                        SEK,
                        Set.of(),
                        Fraction.of(3, 2),
                        Optional.of(new PersonCap(Money.of("1", "EUR"), 12)),
                        Optional.of(Money.of("1", "NOK")),
                        Optional.empty()),
                "cost.share-out-of-bounds",
                "cost.fund-currencies-differ",
                "cost.fund-currencies-differ");
        assertFinds(() -> new PersonCap(Money.of("1", "EUR"), 0), "cost.months-out-of-bounds");
        assertFinds(() -> new PersonCap(Money.of("1", "EUR"), 1201), "cost.months-out-of-bounds");
        assertThat(List.of(1, 1200))
                .allSatisfy(months -> assertThat(new PersonCap(Money.of("1", "EUR"), months).months())
                        .isEqualTo(months));
    }

    @Test
    void aSumIsNoughtOnlyWhereAllItsPartsAre() {
        Amounts one = Amounts.of(Money.of("1", "SEK"));
        assertThat(CostSum.NONE.isZero()).isTrue();
        assertThat(List.of(
                        new CostSum(one, Amounts.NONE, Amounts.NONE),
                        new CostSum(Amounts.NONE, one, Amounts.NONE),
                        new CostSum(Amounts.NONE, Amounts.NONE, one)))
                .noneMatch(CostSum::isZero);
    }

    @Test
    void whatIsPrintedNamesNobody() {
        CostLine line = CostLine.of(CostKind.FEE, Money.of("12500", "SEK"), Years.of(2027), VatBasis.WITHOUT);
        assertThat(line).hasToString("CostLine[fee, 2027]");
        assertThat(new FundClaim(
                        LocalDate.of(2027, 1, 1),
                        BigDecimal.ONE,
                        List.of("Anna Andersson"),
                        GrantStatus.APPLIED,
                        Optional.empty()))
                .hasToString("FundClaim[2027-01-01, persons=1]");
        assertThat(FundId.of("fund")).hasToString("fund").isLessThan(FundId.of("fund2"));
    }

    /** Documents that were written must stay what they are. */
    @Test
    void codesAreStable() {
        assertThat(Arrays.stream(GrantStatus.values()).map(GrantStatus::code))
                .containsExactly("applied", "granted", "refused", "claimed", "paid", "repaid");
        assertThat(Arrays.stream(VatBasis.values()).map(VatBasis::code))
                .containsExactly("without", "with", "not-subject");
    }

    @Test
    void everyRuleSpeaksAllLanguages() {
        assertThat(CostRule.NEGATIVE.templates().keys())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CostRule.values()).map(CostRule::code).toList());
        for (CostRule rule : CostRule.values()) {
            Set<String> texts = new HashSet<>();
            for (Language language : Language.values()) {
                texts.add(rule.finding("amount").message(language));
            }
            assertThat(texts).hasSize(Language.values().length).allMatch(text -> text.matches("(?s).+[.:;,] .+\\."));
        }
    }

    @Test
    void everyKindAndStatusIsNamedInAllLanguages() {
        assertThat(CostKind.STANDARD)
                .allSatisfy(
                        kind -> assertThat(kind.labels().orElseThrow().texts()).hasSize(5));
        assertThat(CostKind.of("own").labels()).isEmpty();
        assertThat(VatBasis.values())
                .allSatisfy(vat -> assertThat(vat.labels().texts()).hasSize(5));
        assertThat(GrantStatus.values())
                .allSatisfy(status -> assertThat(status.labels().texts()).hasSize(5));
    }
}
