package org.kompetens.testkit.assertions;

import static org.kompetens.testkit.assertions.Asserted.fails;
import static org.kompetens.testkit.assertions.Asserted.holdsIf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.cost.CostSum;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Planning;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Retired;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.testkit.PlanningSituations;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.TurnoverSituations;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.TurnoverSituation;

/** Assertions about staff of years to come, turnover and plans. */
@Slow
final class AssertionsOfStaffAndPlansTest {

    private static final Currency SEK = Currency.getInstance("SEK");

    @Provide
    Arbitrary<StaffingSituation> staff() {
        return StaffingSituations.situations();
    }

    @Provide
    Arbitrary<TurnoverSituation> turnover() {
        return TurnoverSituations.situations();
    }

    @Provide
    Arbitrary<PlanningSituation> plans() {
        return PlanningSituations.situations();
    }

    @Property(tries = 10)
    void eachFigureOfAForecastIsAsItIsAndNotOneMore(@ForAll("staff") StaffingSituation situation) {
        Opening opening = situation.employees().stream()
                .collect(
                        Opening.collector(Organisation.of(situation.structure()), situation.asOf(), situation.rules()));
        StaffingForecast forecast = StaffingForecast.of(opening, situation.assumptions());
        ForecastAssert asserted = KompetensAssertions.assertThat(forecast);
        situation.structure().units().forEach(one -> {
            String unit = one.id().value();
            ofYears(asserted.at(unit), "unit " + unit, forecast.years(one.id()));
            situation.structure().roles().forEach(role -> {
                String id = role.id().value();
                ofYears(
                        asserted.at(unit, id),
                        id + " in unit " + unit,
                        forecast.years(one.id(), other -> other.id().equals(role.id())));
            });
            fails(() -> asserted.at(unit, "none-of-these"), "role none-of-these must be in the organisation");
        });
    }

    private static void ofYears(ForecastYearsAssert asserted, String what, List<ForecastYear> years) {
        for (int year = 1; year <= years.size(); year++) {
            int of = year;
            for (StaffingFigure figure : StaffingFigure.values()) {
                BigDecimal found = LibraryStaffingSystem.quantity(years.get(year - 1), figure)
                        .rounded(3);
                String more = found.add(BigDecimal.ONE).toPlainString();
                asserted.has(year, figure, found.toPlainString());
                fails(
                        () -> asserted.has(of, figure, more),
                        what + " must have " + figure + " " + more + " in year " + of + ", is "
                                + found.toPlainString());
            }
        }
        fails(
                () -> asserted.has(years.size() + 1, StaffingFigure.OPENING, "0"),
                what + " must be forecast for year " + (years.size() + 1) + ", is for " + years.size() + " years");
    }

    @Property(tries = 20)
    void eachNumberOfATurnoverIsAsItIsAndNotOneMore(@ForAll("turnover") TurnoverSituation situation) {
        Turnover turnover = Turnover.of(
                Organisation.of(situation.structure()),
                situation.definition(),
                situation.from(),
                Retired.fromAge(situation.retirementAge()),
                EmployeeSource.of(situation.employees().iterator()),
                LongRun.onThreads(1));
        TurnoverAssert asserted = KompetensAssertions.assertThat(turnover);
        situation.structure().units().forEach(one -> {
            String unit = one.id().value();
            TurnoverFlows flows = turnover.at(one.id());
            asserted.beginsWith(unit, flows.atStart())
                    .endsWith(unit, flows.atEnd())
                    .hires(unit, flows.hired())
                    .loses(unit, flows.left())
                    .losesToRetirement(unit, flows.retired());
            fails(
                    () -> asserted.beginsWith(unit, flows.atStart() + 1),
                    says(unit, "begin with", flows.atStart(), "begins with"));
            fails(() -> asserted.endsWith(unit, flows.atEnd() + 1), says(unit, "end with", flows.atEnd(), "ends with"));
            fails(() -> asserted.hires(unit, flows.hired() + 1), says(unit, "hire", flows.hired(), "hires"));
            fails(() -> asserted.loses(unit, flows.left() + 1), says(unit, "lose", flows.left(), "loses"));
            fails(
                    () -> asserted.losesToRetirement(unit, flows.retired() + 1),
                    says(unit, "lose to retirement", flows.retired(), "loses to retirement"));
            rate(asserted, turnover, one.id());
        });
    }

    private static String says(String unit, String must, long found, String does) {
        return "unit " + unit + " must " + must + " " + (found + 1) + ", " + does + " " + found;
    }

    private static void rate(TurnoverAssert asserted, Turnover turnover, UnitId id) {
        String unit = id.value();
        if (turnover.rate(id).isEmpty()) {
            asserted.hasNoRate(unit);
            fails(() -> asserted.hasRate(unit, "0"), "unit " + unit + " must have a turnover of 0, had nobody");
            return;
        }
        String found = Fraction.of(
                        turnover.rate(id).get().numerator(),
                        turnover.rate(id).get().denominator())
                .rounded(4)
                .toPlainString();
        asserted.hasRate(unit, found);
        fails(
                () -> asserted.hasRate(unit, "-1.0000"),
                "unit " + unit + " must have a turnover of -1.0000, is " + found);
        fails(() -> asserted.hasNoRate(unit), "unit " + unit + " must have no turnover, is ");
    }

    @Property(tries = 20)
    void plansAreAsTheyAreAndCostNotOneMore(
            @ForAll("plans") PlanningSituation situation, @ForAll @IntRange(max = 700) int days) {
        Planning planning = Planning.of(situation.organisation(), situation.register());
        LocalDate date = situation.begin().plusDays(days);
        PlansOfDateAssert asserted = KompetensAssertions.assertThat(planning).on(date);
        for (Activity activity : planning.activities()) {
            String id = activity.id().value();
            UnitOrBody place = planning.escalation().placeOf(activity.id(), date);
            situation.organisation().tree().units().forEach(unit -> {
                String unitId = unit.id().value();
                holdsIf(place.equals(UnitOrBody.of(unit.id())), () -> asserted.isHandledIn(id, unitId));
            });
            situation.register().bodies().forEach(body -> {
                String bodyId = body.id().value();
                holdsIf(place.equals(UnitOrBody.of(body.id())), () -> asserted.isHandledBy(id, bodyId));
            });
            fails(
                    () -> asserted.isHandledIn(id, "none-of-these"),
                    "activity " + id + " must be handled in none-of-these on " + date + ", is in " + place);
            planning.costs(date).byYear(activity.id()).forEach((year, cost) -> costs(asserted, id, year, cost));
            asserted.costs(id, 1999, "0", "SEK");
        }
        fails(() -> asserted.costs("none-of-these", 2027, "0", "SEK"), "activity none-of-these must be planned");
    }

    private static void costs(PlansOfDateAssert asserted, String id, int year, CostSum cost) {
        BigDecimal gross = cost.gross().in(SEK);
        BigDecimal granted = cost.granted().in(SEK);
        BigDecimal net = cost.net().in(SEK);
        asserted.costs(id, year, gross.toPlainString(), "SEK")
                .isGranted(id, year, granted.toPlainString(), "SEK")
                .leavesToPay(id, year, net.toPlainString(), "SEK");
        fails(() -> asserted.costs(id, year, "-1", "SEK"), says(id, "cost", year, "costs", gross));
        fails(() -> asserted.isGranted(id, year, "-1", "SEK"), says(id, "be granted", year, "is granted", granted));
        fails(
                () -> asserted.leavesToPay(id, year, "-0.001", "SEK"),
                "activity " + id + " must leave to pay -0.001 SEK in " + year + ", leaves " + net.toPlainString());
    }

    private static String says(String id, String must, int year, String does, BigDecimal found) {
        return "activity " + id + " must " + must + " -1 SEK in " + year + ", " + does + " " + found.toPlainString();
    }
}
