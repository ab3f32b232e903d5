package org.kompetens.examples;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.Price;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Budget;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.rollup.Fraction;
import org.kompetens.strategy.Strategy;
import org.kompetens.strategy.StrategyVocabulary;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What a home care unit cannot handle itself: the department's form, and what it costs in the budget. */
public final class LiftedActivities {

    private LiftedActivities() {}

    public static void main(String[] arguments) throws IOException {
        Organisation organisation;
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/structure.json"))) {
            organisation = InventoryDocument.read(in).organisation().orElseThrow();
        }

        var asOf = LocalDate.of(2026, 12, 1);
        var unit = UnitId.of("aldreomsorg-nord");
        var division = UnitId.of("aldreomsorg");
        var both = new Years(2027, 2028);
        var grant = FundId.of("state-grant");

        var nurses = Activity.builder(
                        ActivityId.of("nurses"),
                        Labels.of(Language.SV, "Specialistutbildning, två sjuksköterskor"),
                        unit,
                        Responsible.of("Förvaltningschef"))
                .strategies(Strategy.DEVELOP, Strategy.RETAIN)
                .gap(AddressedGap.of(CompetenceId.of("sarvard")))
                .cost(() -> costs(CostKind.FEE, "2", "40000", Years.of(2027), VatBasis.WITHOUT))
                .cost(() -> CostLine.of(CostKind.TRAVEL_AND_LODGING, Money.of("12000", "SEK"), both, VatBasis.WITHOUT))
                .cost(() -> costs(CostKind.SUBSTITUTE, "192", "310", both, VatBasis.NOT_SUBJECT))
                .funding(() -> new FundingLine(grant, Years.of(2027), GrantStatus.GRANTED))
                .funding(() -> new FundingLine(grant, Years.of(2028), GrantStatus.APPLIED))
                .period(Period.ofClosed(LocalDate.of(2027, 1, 18), LocalDate.of(2028, 6, 9)))
                .followUp(LocalDate.of(2027, 9, 1))
                .followUp(LocalDate.of(2028, 9, 1));

        var planning = Planning.of(
                organisation,
                PlanRegister.builder()
                        .fund(() -> Fund.of(
                                        grant,
                                        Labels.of(Language.SV, "Statsbidrag"),
                                        Currency.getInstance("SEK"),
                                        Fraction.of(1, 2))
                                .withPays(Set.of(CostKind.SUBSTITUTE)))
                        .activity(nurses)
                        .lift(new Lift(
                                ActivityId.of("nurses"),
                                LiftKind.LIFTED,
                                UnitOrBody.of(unit),
                                UnitOrBody.of(division),
                                LocalDate.of(2026, 11, 9),
                                "Enhetschef",
                                "ryms inte i enhetens budget"))
                        .build());

        planning.form(UnitOrBody.of(division), asOf).text(Language.SV).forEach(System.out::println);

        Budget budget = planning.budget(asOf, UnitLevelId.of("board"));
        System.out.println();
        budget.byYear()
                .forEach((year, cost) -> System.out.println(year + ": gross " + cost.gross() + ", net " + cost.net()
                        + ", net if all is granted " + cost.netIfAllGranted()));
        budget.byScope()
                .keySet()
                .forEach(scope -> System.out.println(scope.labels().in(Language.EN)));
        for (var vocabulary : List.of(StrategyVocabulary.UBARA, StrategyVocabulary.COUNTY)) {
            System.out.println(vocabulary.text(Strategy.RETAIN, Language.SV) + " / "
                    + vocabulary.text(Strategy.WORK_MORE, Language.SV));
        }
    }

    /** So many at a rate that was looked up this autumn. */
    private static CostLine costs(CostKind kind, String quantity, String rate, Years years, VatBasis vat) {
        return new CostLine(
                kind,
                new Price.Rated(new BigDecimal(quantity), Money.of(rate, "SEK"), LocalDate.of(2026, 10, 1)),
                years,
                vat,
                Optional.empty());
    }
}
