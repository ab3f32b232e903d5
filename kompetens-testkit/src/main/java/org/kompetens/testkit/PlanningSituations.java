package org.kompetens.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.rollup.Fraction;
import org.kompetens.strategy.Strategy;
import org.kompetens.testkit.calendar.Rounds;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Arbitrary registers of plans without errors: every activity costs something, many are lifted and taken back, some are
 * decided against, and some are stopped or carried over.
 */
public final class PlanningSituations {

    private static final LocalDate BEGIN = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 60;
    private static final BodyId COUNTY = BodyId.of("county");
    private static final BodyId COUNCIL = BodyId.of("council");
    private static final List<GrantStatus> STATUSES = List.of(GrantStatus.values());
    private static final List<DecisionStatus> DECIDED = List.of(DecisionStatus.values());
    private static final List<ImplementationStatus> REPORTED = List.of(ImplementationStatus.values());
    private static final List<String> CURRENCIES = List.of("SEK", "EUR");

    private PlanningSituations() {}

    /**
     * Situations.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PlanningSituation> situations() {
        return Combinators.combine(Rounds.organisations(), Arbitraries.randoms())
                .as(PlanningSituations::situation);
    }

    private static PlanningSituation situation(Organisation organisation, Random random) {
        UnitTree tree = organisation.tree();
        List<PlanningBody> bodies = bodies(tree, random);
        PlanRegisterBuilder register = PlanRegister.builder();
        bodies.forEach(register::body);
        int funds = random.nextInt(3);
        for (int i = 0; i < funds; i++) {
            Fund fund = fund("fund" + i, random);
            register.fund(() -> fund);
        }
        int activities = 1 + random.nextInt(6);
        List<Lift> lifts = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            UnitId home = tree.unit(random.nextInt(tree.size())).id();
            ActivityBuilder activity = activity("a" + i, home, funds, random);
            register.activity(activity);
            lifts.addAll(walk(ActivityId.of("a" + i), home, tree, bodies, random));
        }
        lifts.forEach(register::lift);
        return new PlanningSituation(
                organisation, register.build(), UnitLevelId.of("department"), BEGIN.minusDays(1), BEGIN.plusDays(DAYS));
    }

    private static List<PlanningBody> bodies(UnitTree tree, Random random) {
        Labels name = Labels.of(Language.EN, "body");
        List<UnitOrBody> beside = new ArrayList<>();
        tree.units().stream()
                .filter(unit -> random.nextInt(3) == 0)
                .map(unit -> UnitOrBody.of(unit.id()))
                .forEach(beside::add);
        List<PlanningBody> bodies = new ArrayList<>();
        if (random.nextBoolean()) {
            bodies.add(new PlanningBody(
                    COUNTY, name, List.of(UnitOrBody.of(tree.unit(0).id()))));
        }
        if (random.nextBoolean()) {
            bodies.add(new PlanningBody(COUNCIL, name, beside));
        }
        return bodies;
    }

    private static Fund fund(String id, Random random) {
        String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        Fund fund = Fund.of(
                FundId.of(id),
                Labels.of(Language.EN, id),
                Currency.getInstance(currency),
                Fraction.of(random.nextInt(4), 3));
        if (random.nextBoolean()) {
            fund = fund.withCap(
                    new PersonCap(Money.of(String.valueOf(random.nextInt(500)), currency), 1 + random.nextInt(18)));
        }
        if (random.nextInt(3) == 0) {
            fund = fund.withFramePerYear(Money.of(String.valueOf(random.nextInt(900)), currency));
        }
        if (random.nextInt(3) == 0) {
            fund = fund.withLastClaimDay(LocalDate.of(2025 + random.nextInt(4), 1 + random.nextInt(12), 15));
        }
        return random.nextBoolean() ? fund : fund.withPays(Set.of(CostKind.FEE, CostKind.EXAM));
    }

    private static ActivityBuilder activity(String id, UnitId home, int funds, Random random) {
        ActivityBuilder activity =
                Activity.builder(ActivityId.of(id), Labels.of(Language.EN, id), home, Responsible.of("head of unit"));
        for (Strategy strategy : Strategy.values()) {
            if (random.nextInt(8) == 0) {
                activity.strategies(strategy);
            }
        }
        int costs = 1 + random.nextInt(3);
        for (int i = 0; i < costs; i++) {
            CostLine line = cost(random);
            activity.cost(() -> line);
        }
        for (int i = 0; i < funds; i++) {
            FundId fund = FundId.of("fund" + i);
            for (int year = 2026; year <= 2029; year++) {
                if (random.nextBoolean()) {
                    FundingLine line =
                            new FundingLine(fund, Years.of(year), STATUSES.get(random.nextInt(STATUSES.size())));
                    activity.funding(() -> line);
                }
            }
        }
        if (random.nextBoolean()) {
            activity.period(Period.startingOn(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(900))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            activity.decision(new Decision(
                    "board",
                    BEGIN.plusDays(random.nextInt(DAYS)),
                    DECIDED.get(random.nextInt(DECIDED.size())),
                    List.of()));
        }
        for (int i = Math.max(0, random.nextInt(6) - 3); i > 0; i--) {
            activity.report(new ImplementationReport(
                    BEGIN.plusDays(random.nextInt(DAYS)), REPORTED.get(random.nextInt(REPORTED.size()))));
        }
        return recipients(random).map(activity::recipients).orElse(activity);
    }

    private static CostLine cost(Random random) {
        CostKind kind = CostKind.STANDARD.get(random.nextInt(4));
        String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(9_000_000), random.nextInt(5));
        Money money = Money.of(amount.toPlainString(), currency);
        int first = 2026 + random.nextInt(3);
        Price price = random.nextBoolean()
                ? new Price.Fixed(money)
                : new Price.Rated(BigDecimal.valueOf(1 + random.nextInt(500), 1), money, BEGIN);
        return new CostLine(
                kind, price, new Years(first, first + random.nextInt(2)), VatBasis.WITHOUT, Optional.empty());
    }

    private static Optional<Recipients> recipients(Random random) {
        List<EmployeeId> some = IntStream.range(0, 4)
                .filter(i -> random.nextBoolean())
                .mapToObj(i -> EmployeeId.of("e" + i))
                .toList();
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Recipients.Outsiders(1 + random.nextInt(3)));
            case 2 -> Optional.of(new Recipients.People(some));
            default -> Optional.of(new Recipients.Seats(Math.max(1, some.size()) + random.nextInt(3), some));
        };
    }

    /** A way that can be gone: up as far as there is something above, and back by the same steps. */
    private static List<Lift> walk(
            ActivityId activity, UnitId home, UnitTree tree, List<PlanningBody> bodies, Random random) {
        List<Lift> lifts = new ArrayList<>();
        List<UnitOrBody> way = new ArrayList<>(List.of(UnitOrBody.of(home)));
        for (int day = random.nextInt(20); day < DAYS; day += random.nextInt(25)) {
            UnitOrBody from = way.get(way.size() - 1);
            List<UnitOrBody> above = above(from, tree, bodies);
            boolean back = way.size() > 1 && (above.isEmpty() || random.nextInt(3) == 0);
            if (back) {
                way.remove(way.size() - 1);
                lifts.add(lift(
                        activity,
                        random.nextBoolean() ? LiftKind.TAKEN_BACK : LiftKind.RETURNED,
                        from,
                        way.get(way.size() - 1),
                        day));
            } else if (!above.isEmpty()) {
                way.add(above.get(random.nextInt(above.size())));
                lifts.add(lift(activity, LiftKind.LIFTED, from, way.get(way.size() - 1), day));
            }
            if (lifts.size() > 12) {
                break;
            }
        }
        return lifts;
    }

    private static Lift lift(ActivityId activity, LiftKind kind, UnitOrBody from, UnitOrBody to, int day) {
        return new Lift(activity, kind, from, to, BEGIN.plusDays(day), "head of unit", "cannot be handled");
    }

    /**
     * What is one step above.
     *
     * @param from where something is handled
     * @param tree the units
     * @param bodies the bodies
     * @return the unit above and the bodies above, in a fixed order
     */
    public static List<UnitOrBody> above(UnitOrBody from, UnitTree tree, List<PlanningBody> bodies) {
        List<UnitOrBody> above = new ArrayList<>();
        if (from instanceof UnitOrBody.Unit unit) {
            tree.units().stream()
                    .filter(one -> one.id().equals(unit.id()))
                    .map(OrganisationUnit::parent)
                    .flatMap(Optional::stream)
                    .map(UnitOrBody::of)
                    .forEach(above::add);
        }
        bodies.stream()
                .filter(body -> body.above().contains(from))
                .map(body -> UnitOrBody.of(body.id()))
                .forEach(above::add);
        return above;
    }
}
