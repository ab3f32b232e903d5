package org.kompetens.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Of each kind of cost no more is paid than there is. */
final class UnpaidCostsTest {

    private static final Currency SEK = Currency.getInstance("SEK");

    private static Fund fund(CostKind... kinds) {
        return Fund.of(FundId.of("fund"), Labels.of(Language.EN, "fund"), SEK, Fraction.of(1, 1))
                .withPays(Set.of(kinds));
    }

    private static CostLine line(CostKind kind, String amount, String currency) {
        return CostLine.of(kind, Money.of(amount, currency), Years.of(2027), VatBasis.WITHOUT);
    }

    private static void assertTakes(UnpaidCosts costs, Fund fund, String wanted, String taken) {
        assertThat(costs.take(fund, new BigDecimal(wanted))).isEqualByComparingTo(taken);
    }

    @Test
    void aFundIsPaidByWhatItPaysForAlone() {
        UnpaidCosts costs = new UnpaidCosts(
                List.of(line(CostKind.FEE, "100", "SEK"), line(CostKind.EXAM, "900", "SEK")), 2027, SEK);
        assertTakes(costs, fund(CostKind.FEE), "80", "80");
        assertTakes(costs, fund(CostKind.FEE), "80", "20");
        assertTakes(costs, fund(CostKind.EXAM), "900", "900");
        assertTakes(costs, fund(), "50", "0");
    }

    /** Of 60 a third is of the fee, of which 10 are left, and two thirds of the exam; of 150 what is left of the exam. */
    @Test
    void ofSeveralKindsTheSameShareIsPaidAsFarAsItIsThere() {
        UnpaidCosts costs =
                new UnpaidCosts(List.of(line(CostKind.FEE, "50", "SEK"), line(CostKind.EXAM, "100", "SEK")), 2027, SEK);
        assertTakes(costs, fund(CostKind.FEE), "40", "40");
        assertTakes(costs, fund(), "60", "50");
        assertTakes(costs, fund(), "150", "60");
    }

    @Test
    void whereThereIsNothingToPayNothingIsPaid() {
        assertTakes(new UnpaidCosts(List.of(), 2027, SEK), fund(), "10", "0");
        assertTakes(new UnpaidCosts(List.of(line(CostKind.FEE, "0", "SEK")), 2027, SEK), fund(), "10", "0");
        UnpaidCosts elsewhere =
                new UnpaidCosts(List.of(line(CostKind.FEE, "100", "EUR"), line(CostKind.EXAM, "1", "SEK")), 2028, SEK);
        assertTakes(elsewhere, fund(), "10", "0");
        assertThat(elsewhere).hasToString("UnpaidCosts[kinds=2]");
    }
}
