package org.kompetens.testkit.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.Direction;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.rollup.Fraction;
import org.kompetens.strategy.Strategy;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Small cases of plans, whose sums anybody can work out by hand, each named for what it is about. */
final class GoldenPlans {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
    private static final UnitId MUNICIPALITY = UnitId.of("municipality");
    private static final UnitId CARE = UnitId.of("care");
    private static final UnitId NORTH = UnitId.of("home-care-north");
    private static final UnitId SOUTH = UnitId.of("home-care-south");
    private static final UnitOrBody COUNTY = UnitOrBody.of(BodyId.of("county"));
    private static final FundId FUND = FundId.of("fund");
    private static final EmployeeId SOMEBODY = EmployeeId.of("e1");

    private GoldenPlans() {}

    /** Plans, and on which date they are looked at. */
    record OnDate(PlanningSituation situation, LocalDate date) {}

    /** Measures, and on which date they are looked at. */
    record Measures(List<GoalMeasure> measures, LocalDate date) {}

    /** Somebody who leaves. */
    record Leaving(Commitment commitment, LocalDate lastDay, Fte position) {}

    static Map<String, OnDate> plans() {
        Map<String, OnDate> all = new LinkedHashMap<>();
        addLifts(all);
        addCosts(all);
        addDecisions(all);
        return all;
    }

    private static void addLifts(Map<String, OnDate> all) {
        PlanningSituation lifted = situation(register -> register.activity(costing("a1", NORTH, "10", 2027))
                .activity(costing("a2", NORTH, "25", 2027))
                .activity(costing("a3", SOUTH, "40", 2027))
                .activity(costing("d1", CARE, "5", 2027))
                .lift(lift("a2", LiftKind.LIFTED, at(NORTH), at(CARE), 1))
                .lift(lift("a3", LiftKind.LIFTED, at(SOUTH), at(CARE), 2))
                .lift(lift("a3", LiftKind.LIFTED, at(CARE), at(MUNICIPALITY), 3)));
        all.put("before-anything-is-lifted", on(lifted, 0));
        all.put("lifted-on-that-day", on(lifted, 1));
        all.put("lifted-twice-is-at-the-top-once", on(lifted, 3));
        PlanningSituation back = situation(register -> register.activity(costing("a3", SOUTH, "40", 2027))
                .lift(lift("a3", LiftKind.LIFTED, at(SOUTH), at(CARE), 1))
                .lift(lift("a3", LiftKind.LIFTED, at(CARE), at(MUNICIPALITY), 2))
                .lift(lift("a3", LiftKind.RETURNED, at(MUNICIPALITY), at(CARE), 3))
                .lift(lift("a3", LiftKind.TAKEN_BACK, at(CARE), at(SOUTH), 4)));
        all.put("returned-is-one-step-back", on(back, 3));
        all.put("taken-back-is-at-home", on(back, 4));
        all.put(
                "the-county-is-beyond-the-municipality",
                on(
                        situation(register -> register.body(new PlanningBody(
                                        BodyId.of("county"), labels("County"), List.of(at(MUNICIPALITY))))
                                .activity(costing("a1", NORTH, "10", 2027))
                                .activity(costing("a2", MUNICIPALITY, "25", 2027))
                                .activity(costing("a3", MUNICIPALITY, "40", 2028))
                                .lift(lift("a3", LiftKind.LIFTED, at(MUNICIPALITY), COUNTY, 1))),
                        1));
        all.put(
                "two-strategies-are-a-part-of-their-own",
                on(
                        situation(register -> register.activity(
                                        costing("a1", NORTH, "10", 2027).strategies(Strategy.DEVELOP, Strategy.RETAIN))
                                .activity(costing("a2", NORTH, "25", 2027).strategies(Strategy.DEVELOP))
                                .activity(costing("a3", SOUTH, "40", 2027))),
                        0));
    }

    private static void addCosts(Map<String, OnDate> all) {
        Years both = new Years(2027, 2028);
        all.put(
                "two-nurses-study-for-two-years",
                on(
                        situation(register -> register.fund(
                                        () -> fund(Fraction.of(1, 2), "SEK").withPays(Set.of(CostKind.SUBSTITUTE)))
                                .activity(activity("nurses", NORTH)
                                        .cost(() -> rated(CostKind.FEE, "2", "40000", Years.of(2027), VatBasis.WITHOUT))
                                        .cost(() -> CostLine.of(
                                                CostKind.TRAVEL_AND_LODGING,
                                                money("12000", "SEK"),
                                                both,
                                                VatBasis.WITHOUT))
                                        .cost(() ->
                                                rated(CostKind.SUBSTITUTE, "192", "310", both, VatBasis.NOT_SUBJECT))
                                        .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.GRANTED))
                                        .funding(() -> new FundingLine(FUND, Years.of(2028), GrantStatus.APPLIED)))),
                        0));
        Fund danish = fund(Fraction.of(4, 5), "DKK").withCap(new PersonCap(money("30000", "DKK"), 12));
        all.put(
                "a-fee-above-the-cap",
                on(situation(register -> register.fund(() -> danish).activity(course("a", "45000", 2027, 1))), 0));
        all.put(
                "two-courses-share-a-cap-within-twelve-months",
                on(
                        situation(register -> register.fund(() -> danish)
                                .activity(course("a", "25000", 2027, 1))
                                .activity(course("b", "25000", 2027, 12))),
                        0));
        all.put(
                "after-twelve-months-the-cap-is-free-again",
                on(
                        situation(register -> register.fund(() -> danish)
                                .activity(course("a", "25000", 2027, 1))
                                .activity(course("b", "25000", 2028, 1))),
                        0));
        PlanningSituation late = situation(register -> register.fund(() -> danish.withLastClaimDay(AS_OF.plusDays(1)))
                .activity(course("a", "25000", 2027, 1)));
        all.put("on-the-last-day-for-claims", on(late, 1));
        all.put("not-claimed-in-time", on(late, 2));
        all.put(
                "two-currencies-are-not-added",
                on(
                        situation(register -> register.activity(costing("a1", NORTH, "10", 2027)
                                .cost(() -> CostLine.of(
                                        CostKind.FEE, money("7", "EUR"), Years.of(2027), VatBasis.WITHOUT)))),
                        0));
    }

    private static void addDecisions(Map<String, OnDate> all) {
        Fund framed = fund(Fraction.of(1, 1), "DKK").withFramePerYear(money("100", "DKK"));
        PlanningSituation rejected = situation(register -> register.fund(() -> framed)
                .activity(course("a", "80", 2027, 1)
                        .decision(new Decision("board", AS_OF.plusDays(2), DecisionStatus.REJECTED, List.of())))
                .activity(course("b", "80", 2027, 2)));
        all.put("the-day-before-it-is-rejected", on(rejected, 1));
        all.put("what-is-rejected-leaves-the-fund-to-others", on(rejected, 2));
        all.put(
                "approved-first-is-paid-first",
                on(
                        situation(register -> register.fund(() -> framed)
                                .activity(course("a", "80", 2027, 1)
                                        .decision(new Decision(
                                                "board", AS_OF.minusDays(1), DecisionStatus.APPROVED, List.of())))
                                .activity(course("b", "80", 2027, 2)
                                        .decision(new Decision(
                                                "board", AS_OF.minusDays(2), DecisionStatus.APPROVED, List.of())))),
                        0));
        all.put(
                "stopped-costs-no-more-after-that-year",
                on(
                        situation(register -> register.activity(activity("a", NORTH)
                                .cost(() -> CostLine.of(
                                        CostKind.FEE, money("10", "SEK"), new Years(2026, 2028), VatBasis.WITHOUT))
                                .report(new ImplementationReport(AS_OF, ImplementationStatus.STOPPED)))),
                        0));
    }

    static Map<String, Measures> measures() {
        Map<String, Measures> all = new LinkedHashMap<>();
        all.put(
                "the-sum-and-the-mean-of-each",
                new Measures(
                        List.of(
                                measure("persons", 0, 90, reads(45)),
                                measure("persons", 0, 9, reads(9)),
                                measure("persons", 0, 1, reads(1))),
                        AS_OF));
        all.put("nineteen-twenty-eighths-of-the-way", new Measures(List.of(measure("%", 62, 90, reads(81))), AS_OF));
        all.put("the-wrong-way-is-below-nought", new Measures(List.of(measure("million", 12, 8, reads(13))), AS_OF));
        all.put(
                "what-is-not-read-is-not-judged",
                new Measures(
                        List.of(
                                measure("%", 62, 90, reads(81)),
                                measure("%", 0, 10, new Reading.CannotBeJudged(AS_OF, "no survey"))),
                        AS_OF));
        all.put(
                "only-the-last-reading-that-is-known-counts",
                new Measures(
                        List.of(measure(
                                "%",
                                0,
                                10,
                                new Reading.Value(AS_OF.minusDays(9), Fraction.of(9, 1)),
                                reads(4),
                                new Reading.Value(AS_OF.plusDays(1), Fraction.of(10, 1)))),
                        AS_OF));
        return all;
    }

    static Map<String, Leaving> leaving() {
        Map<String, Leaving> all = new LinkedHashMap<>();
        LocalDate start = LocalDate.of(2027, 6, 15);
        LocalDate lastDay = LocalDate.of(2028, 3, 31);
        Commitment bound = new Commitment(money("60000", "SEK"), start, 24, false, Optional.empty());
        Commitment scaled = new Commitment(money("60000", "SEK"), start, 24, true, Optional.empty());
        all.put("nine-months-are-served", new Leaving(bound, lastDay, Fte.FULL));
        all.put("half-time-counts-in-full", new Leaving(bound, lastDay, new Fte(5_000)));
        all.put("half-time-counts-half", new Leaving(scaled, lastDay, new Fte(5_000)));
        all.put("left-on-the-last-day", new Leaving(bound, LocalDate.of(2029, 6, 14), Fte.FULL));
        all.put("left-the-day-before", new Leaving(bound, LocalDate.of(2029, 6, 13), Fte.FULL));
        all.put(
                "bound-from-a-day-that-february-lacks",
                new Leaving(
                        new Commitment(money("60000", "SEK"), LocalDate.of(2027, 8, 31), 6, false, Optional.empty()),
                        LocalDate.of(2028, 2, 28),
                        Fte.FULL));
        return all;
    }

    static Map<String, Activity> seats() {
        Map<String, Activity> all = new LinkedHashMap<>();
        List<EmployeeId> three = List.of(SOMEBODY, EmployeeId.of("e2"), EmployeeId.of("e3"));
        all.put(
                "four-places-and-three-names",
                costing("a", NORTH, "24000", 2027)
                        .recipients(new Recipients.Seats(4, three))
                        .build());
        all.put(
                "what-cannot-be-divided",
                costing("a", NORTH, "100", 2027)
                        .recipients(new Recipients.People(three))
                        .build());
        return all;
    }

    private static GoalMeasure measure(String unit, long baseline, long target, Reading... readings) {
        return new GoalMeasure(
                labels("measure"),
                unit,
                Fraction.of(baseline, 1),
                Fraction.of(target, 1),
                target < baseline ? Direction.FALL : Direction.RISE,
                List.of(readings));
    }

    private static Reading reads(long value) {
        return new Reading.Value(AS_OF, Fraction.of(value, 1));
    }

    private static Labels labels(String text) {
        return Labels.of(Language.EN, text);
    }

    private static Money money(String amount, String currency) {
        return Money.of(amount, currency);
    }

    private static CostLine rated(CostKind kind, String quantity, String rate, Years years, VatBasis vat) {
        return new CostLine(
                kind,
                new Price.Rated(new BigDecimal(quantity), money(rate, "SEK"), AS_OF),
                years,
                vat,
                Optional.empty());
    }

    private static Fund fund(Fraction share, String currency) {
        return Fund.of(FUND, labels("fund"), Currency.getInstance(currency), share);
    }

    private static ActivityBuilder activity(String id, UnitId unit) {
        return Activity.builder(ActivityId.of(id), labels(id), unit, Responsible.of("head of unit"));
    }

    private static ActivityBuilder costing(String id, UnitId unit, String amount, int year) {
        return activity(id, unit)
                .cost(() -> CostLine.of(CostKind.FEE, money(amount, "SEK"), Years.of(year), VatBasis.WITHOUT));
    }

    /** For one person, of which a fund has granted a part. */
    private static ActivityBuilder course(String id, String fee, int year, int month) {
        return activity(id, NORTH)
                .recipients(new Recipients.People(List.of(SOMEBODY)))
                .period(Period.startingOn(LocalDate.of(year, month, 1)))
                .cost(() -> CostLine.of(CostKind.FEE, money(fee, "DKK"), Years.of(year), VatBasis.WITHOUT))
                .funding(() -> new FundingLine(FUND, Years.of(year), GrantStatus.GRANTED));
    }

    private static UnitOrBody at(UnitId unit) {
        return UnitOrBody.of(unit);
    }

    private static Lift lift(String activity, LiftKind kind, UnitOrBody from, UnitOrBody to, int day) {
        return new Lift(ActivityId.of(activity), kind, from, to, AS_OF.plusDays(day), "head of unit", "no money");
    }

    private static OnDate on(PlanningSituation situation, int day) {
        return new OnDate(situation, AS_OF.plusDays(day));
    }

    private static PlanningSituation situation(UnaryOperator<PlanRegisterBuilder> planned) {
        List<OrganisationUnit> units = new ArrayList<>();
        units.add(unit(MUNICIPALITY, "municipality"));
        units.add(unit(CARE, "department").withParent(MUNICIPALITY));
        units.add(unit(NORTH, "unit").withParent(CARE));
        units.add(unit(SOUTH, "unit").withParent(CARE));
        OrganisationStructure structure =
                new OrganisationStructure(Workplace.framework(), UnitLevel.STANDARD, units, List.of(), List.of());
        PlanRegister register = planned.apply(PlanRegister.builder()).build();
        return new PlanningSituation(
                Organisation.of(structure),
                register,
                UnitLevelId.of("department"),
                AS_OF.minusYears(1),
                AS_OF.plusYears(5));
    }

    private static OrganisationUnit unit(UnitId id, String level) {
        return OrganisationUnit.of(id, labels(id.value()), UnitLevelId.of(level));
    }
}
