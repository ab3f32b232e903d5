package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.planning.Town.BOARDS;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.at;
import static org.kompetens.planning.Town.costing;
import static org.kompetens.planning.Town.lift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.Price;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.Fraction;
import org.kompetens.strategy.Strategy;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** However the budget is cut, the parts sum to the whole, currency by currency. */
final class BudgetTest {

    private static Planning planning() {
        return Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(costing("a", U1, "100", 2027)
                                .cost(() -> CostLine.of(
                                        CostKind.TRAVEL_AND_LODGING,
                                        Money.of("7.5", "EUR"),
                                        new Years(2027, 2029),
                                        VatBasis.WITHOUT))
                                .strategies(Strategy.DEVELOP, Strategy.RETAIN)
                                .decision(new Decision(
                                        "nämnd", LocalDate.of(2026, 11, 1), DecisionStatus.APPROVED, List.of())))
                        .activity(costing("b", U2, "20", 2028).strategies(Strategy.DEVELOP))
                        .activity(costing("c", D, "3", 2027))
                        .lift(lift("b", at(U2), at(D), 0))
                        .lift(lift("b", at(D), at(M), 0))
                        .build());
    }

    private static void assertSums(Map<?, CostSum> parts, CostSum whole) {
        assertThat(parts.values().stream().reduce(CostSum.NONE, CostSum::plus)).isEqualTo(whole);
    }

    private static <K> Map<K, String> gross(Map<K, CostSum> parts) {
        Map<K, String> gross = new LinkedHashMap<>();
        parts.forEach((key, cost) -> gross.put(key, cost.gross().toString()));
        return gross;
    }

    @Test
    void everyCutSumsToTheWhole() {
        Budget budget = planning().budget(THU_2026_10_01, BOARDS);
        assertThat(budget.total().gross()).hasToString("22.5 EUR + 123 SEK");
        Stream.of(
                        budget.byYear(),
                        budget.byLevel(),
                        budget.byPlace(),
                        budget.byStrategies(),
                        budget.byScope(),
                        budget.by(BudgetRow::activity),
                        budget.by(BudgetRow::decision))
                .forEach(cut -> assertSums(cut, budget.total()));
    }

    @Test
    void eachCutSaysWhatItHolds() {
        Budget budget = planning().budget(THU_2026_10_01, BOARDS);
        assertThat(gross(budget.byYear())).containsEntry(2027, "7.5 EUR + 103 SEK");
        assertThat(gross(budget.byScope()))
                .containsEntry(BudgetScope.MUNICIPALITY_WIDE, "20 SEK")
                .containsEntry(BudgetScope.BOARD_SPECIFIC, "22.5 EUR + 103 SEK");
        assertThat(gross(budget.byLevel())).containsEntry(Optional.of(UnitLevelId.of("municipality")), "20 SEK");
        assertThat(budget.byStrategies().keySet())
                .containsExactly(
                        Set.of(Strategy.DEVELOP, Strategy.RETAIN), Set.of(Strategy.DEVELOP), Set.<Strategy>of());
    }

    @Test
    void whatIsRejectedOrWithdrawnIsInNoBudgetFromThatDayOn() {
        for (DecisionStatus against : List.of(DecisionStatus.REJECTED, DecisionStatus.WITHDRAWN)) {
            Planning planning = Planning.of(
                    ORGANISATION,
                    PlanRegister.builder()
                            .activity(costing("a", U1, "100", 2027))
                            .activity(costing("b", U2, "20", 2028)
                                    .decision(new Decision("nämnd", THU_2026_10_01, against, List.of())))
                            .build());
            assertThat(planning.budget(THU_2026_10_01.minusDays(1), BOARDS)
                            .total()
                            .gross())
                    .hasToString("120 SEK");
            assertThat(planning.budget(THU_2026_10_01, BOARDS).total().gross()).hasToString("100 SEK");
        }
    }

    /** 100 a year for three years, half of it granted; what was stopped in the first of them costs nothing in the others. */
    @ParameterizedTest
    @CsvSource({"STOPPED, 50", "CARRIED_OVER, 50", "POSTPONED, 150", "ONGOING, 150", "DONE, 150"})
    void whatWasStoppedOrCarriedOverCostsNothingAfterThatYear(ImplementationStatus reported, String net) {
        FundId id = FundId.of("fund");
        Years years = new Years(2027, 2029);
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .fund(() -> Fund.of(
                                id, Labels.of(Language.EN, "fund"), Currency.getInstance("SEK"), Fraction.of(1, 2)))
                        .activity(activity("a", U1)
                                .cost(() -> CostLine.of(CostKind.FEE, Money.of("100", "SEK"), years, VatBasis.WITHOUT))
                                .funding(() -> new FundingLine(id, years, GrantStatus.GRANTED))
                                .report(new ImplementationReport(LocalDate.of(2027, 2, 1), reported))
                                .report(new ImplementationReport(LocalDate.of(2028, 2, 1), reported))
                                .report(new ImplementationReport(
                                        LocalDate.of(2028, 6, 1), ImplementationStatus.ONGOING)))
                        .build());
        assertThat(planning.budget(LocalDate.of(2027, 1, 31), BOARDS).total().net())
                .hasToString("150 SEK");
        for (LocalDate date : List.of(LocalDate.of(2027, 2, 1), LocalDate.of(2028, 2, 1))) {
            Budget budget = planning.budget(date, BOARDS);
            assertThat(budget.total().net()).hasToString(net + " SEK");
            assertThat(planning.form(at(U1), date).total().values().stream().reduce(Amounts.NONE, Amounts::plus))
                    .isEqualTo(budget.total().gross());
        }
        assertThat(planning.budget(LocalDate.of(2028, 6, 1), BOARDS).total().net())
                .hasToString("150 SEK");
    }

    /** 0.0333 hours at 10.0133 are 0.33344289; nobody can pay that, and every sum is of what can be paid. */
    @Test
    void aQuantityAtARateIsRoundedToTheSmallestCoin() {
        for (String currency : List.of("SEK", "ISK", "KWD")) {
            Price price = new Price.Rated(new BigDecimal("0.0333"), Money.of("10.0133", currency), THU_2026_10_01);
            assertThat(price.amounts())
                    .hasToString(Map.of("SEK", "0.33 SEK", "ISK", "0", "KWD", "0.333 KWD")
                            .get(currency));
        }
        assertThat(new Price.Rated(new BigDecimal("0.5"), Money.of("0.01", "SEK"), THU_2026_10_01).amounts())
                .as("half a coin")
                .hasToString("0.01 SEK");
    }

    /** The fund would pay half of 100, up to its last day for claims. */
    @ParameterizedTest
    @CsvSource({"GRANTED, 50, 100", "CLAIMED, 50, 50", "PAID, 50, 50", "REFUSED, 100, 100", "APPLIED, 50, 100"})
    void whatWasNotClaimedInTimeIsNoMoney(GrantStatus status, int onTheLastDay, int after) {
        FundId id = FundId.of("fund");
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .fund(() -> Fund.of(
                                        id,
                                        Labels.of(Language.EN, "fund"),
                                        Currency.getInstance("SEK"),
                                        Fraction.of(1, 2))
                                .withLastClaimDay(THU_2026_10_01))
                        .activity(costing("a", U1, "100", 2027)
                                .funding(() -> new FundingLine(id, Years.of(2027), status)))
                        .build());
        assertThat(planning.budget(THU_2026_10_01, BOARDS).total().netIfAllGranted())
                .hasToString(onTheLastDay + " SEK");
        assertThat(planning.budget(THU_2026_10_01.plusDays(1), BOARDS).total().netIfAllGranted())
                .hasToString(after + " SEK");
    }

    /** The county's unit, and bodies above the county and above the municipality only, are beyond; one beside a board is not. */
    @Test
    void whatTheCountyHandlesIsBeyondTheMunicipalityWhereItIsInTheTreeToo() {
        BodyId state = BodyId.of("state");
        BodyId forum = BodyId.of("forum");
        BodyId council = BodyId.of("council");
        Planning planning = Planning.of(
                Town.IN_A_COUNTY,
                PlanRegister.builder()
                        .body(new PlanningBody(state, Labels.of(Language.EN, "state"), List.of(at(Town.C))))
                        .body(new PlanningBody(forum, Labels.of(Language.EN, "forum"), List.of(at(M))))
                        .body(new PlanningBody(council, Labels.of(Language.EN, "council"), List.of(at(D))))
                        .activity(costing("a", M, "100", 2027))
                        .activity(costing("b", M, "20", 2027))
                        .activity(costing("c", D, "3", 2027))
                        .lift(lift("a", at(M), at(Town.C), 0))
                        .build());
        assertThat(gross(planning.budget(THU_2026_10_01, BOARDS).byScope()))
                .containsEntry(BudgetScope.BEYOND, "100 SEK")
                .containsEntry(BudgetScope.MUNICIPALITY_WIDE, "20 SEK")
                .containsEntry(BudgetScope.BOARD_SPECIFIC, "3 SEK");
        assertThat(planning.scope(UnitOrBody.of(state), BOARDS)).isEqualTo(BudgetScope.BEYOND);
        assertThat(planning.scope(UnitOrBody.of(forum), BOARDS)).isEqualTo(BudgetScope.BEYOND);
        assertThat(planning.scope(UnitOrBody.of(council), BOARDS)).isEqualTo(BudgetScope.MUNICIPALITY_WIDE);
    }

    @Test
    void onlyWhatIsApprovedCanBeAskedFor() {
        Budget later = planning().budget(LocalDate.of(2026, 11, 1), BOARDS);
        assertThat(later.where(row -> row.decision() == DecisionStatus.APPROVED)
                        .total()
                        .gross())
                .hasToString("22.5 EUR + 100 SEK");
        assertThat(planning()
                        .budget(THU_2026_10_01, BOARDS)
                        .where(row -> row.decision() == DecisionStatus.APPROVED)
                        .rows())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planning().budget(THU_2026_10_01, UnitLevelId.of("galaxy")));
    }
}
