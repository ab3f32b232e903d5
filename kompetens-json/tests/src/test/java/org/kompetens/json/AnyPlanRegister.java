package org.kompetens.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.kompetens.calendar.CycleId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;
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
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.ActivityKind;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Agreement;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.CheckIn;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Communication;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.Direction;
import org.kompetens.planning.FormAnalysis;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.Improvement;
import org.kompetens.planning.Influence;
import org.kompetens.planning.InputKind;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.Origin;
import org.kompetens.planning.PlanChapter;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanVersion;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.ServedGoal;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.planning.SwotKind;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.planning.Verdict;
import org.kompetens.rollup.Fraction;
import org.kompetens.strategy.LearningArena;
import org.kompetens.strategy.Strategy;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A register of plans in which anything may stand, right or wrong, as long as it is of the right form. */
final class AnyPlanRegister {

    private static final List<String> CURRENCIES = List.of("SEK", "NOK", "JPY", "KWD");
    private static final List<Integer> DENOMINATORS = List.of(1, 2, 3, 7, 10_000, 12_345);
    private static final String ODD = "å\"\\ \u2028x";

    private final Random random;

    private AnyPlanRegister(Random random) {
        this.random = random;
    }

    static PlanRegister of(Random random) {
        AnyPlanRegister any = new AnyPlanRegister(random);
        return new PlanRegister(
                any.some(any::fund),
                any.some(() -> new PlanningBody(BodyId.of(any.id()), any.labels(), any.some(any::place))),
                any.some(any::activity),
                any.some(() -> any.some(() -> ActivityId.of(any.id()))),
                any.some(any::lift),
                any.some(() -> new FormAnalysis(any.place(), any.date(), any.labels())),
                any.some(any::goal),
                any.some(any::supplyPlan),
                any.some(any::developmentPlan),
                any.some(any::document),
                any.some(any::input),
                any.some(any::lessons),
                random.nextBoolean(),
                Findings.NONE);
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T oneOf(T[] values) {
        return oneOf(List.of(values));
    }

    private String id() {
        return oneOf(List.of("a", "b b", "å", "1"));
    }

    private String text() {
        return random.nextBoolean() ? ODD : "text " + random.nextInt(9);
    }

    private Labels labels() {
        Labels labels = Labels.of(oneOf(Language.values()), text());
        return random.nextBoolean() ? labels.with(oneOf(Language.values()), text()) : labels;
    }

    private LocalDate date() {
        return random.nextInt(20) == 0
                ? oneOf(List.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)))
                : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3000));
    }

    private Period period() {
        return new Period(maybe(this::date), maybe(this::date));
    }

    private Years years() {
        return new Years(2026 + random.nextInt(3), 2026 + random.nextInt(3));
    }

    private Money money(String currency) {
        return random.nextInt(10) == 0
                ? Money.of("999999999999.9999", currency)
                : new Money(
                        BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5)),
                        Money.currency(currency).orElseThrow());
    }

    private Money money() {
        return money(oneOf(CURRENCIES));
    }

    private Fraction number() {
        return Fraction.of(random.nextInt(2_000_001) - 1_000_000, 10_000);
    }

    private Fund fund() {
        String currency = oneOf(CURRENCIES);
        int denominator = oneOf(DENOMINATORS);
        return new Fund(
                FundId.of(id()),
                labels(),
                Currency.getInstance(currency),
                new HashSet<>(some(this::costKind)),
                Fraction.of(random.nextInt(denominator + 1), denominator),
                maybe(() -> new PersonCap(money(currency), 1 + random.nextInt(1200))),
                maybe(() -> money(currency)),
                maybe(this::date));
    }

    private CostKind costKind() {
        return random.nextBoolean() ? oneOf(CostKind.STANDARD) : CostKind.of(id());
    }

    private UnitOrBody place() {
        return random.nextBoolean() ? UnitOrBody.of(UnitId.of(id())) : UnitOrBody.of(BodyId.of(id()));
    }

    private Level level() {
        return new Level(maybe(() -> ScaleId.of(id())), LevelId.of(id()));
    }

    private List<EmployeeId> employees() {
        return some(() -> EmployeeId.of(id()));
    }

    private Activity activity() {
        Set<Strategy> strategies = EnumSet.noneOf(Strategy.class);
        strategies.addAll(some(() -> oneOf(Strategy.values())));
        return new Activity(
                ActivityId.of(id()),
                labels(),
                maybe(this::labels),
                UnitId.of(id()),
                oneOf(ActivityKind.values()),
                strategies,
                some(() -> new AddressedGap(CompetenceId.of(id()), maybe(this::level), maybe(() -> UnitId.of(id())))),
                some(() -> new ServedGoal(GoalId.of(id()), maybe(() -> PlanId.of(id())))),
                maybe(this::recipients),
                maybe(() -> random.nextBoolean() ? oneOf(LearningArena.STANDARD) : LearningArena.of(id())),
                some(this::cost),
                some(() -> new FundingLine(FundId.of(id()), years(), oneOf(GrantStatus.values()))),
                period(),
                new Responsible(text(), maybe(() -> EmployeeId.of(id()))),
                some(this::date),
                some(this::gain),
                some(() -> ActivityId.of(id())),
                some(() -> new Decision(text(), date(), oneOf(DecisionStatus.values()), some(this::text))),
                some(() -> new ImplementationReport(date(), oneOf(ImplementationStatus.values()))),
                some(this::verdict),
                maybe(() -> new Commitment(
                        money(), date(), 1 + random.nextInt(600), random.nextBoolean(), maybe(() -> UnitId.of(id())))),
                some(() -> new Milestone(labels(), date(), maybe(this::date))),
                maybe(() -> new Origin(PlanId.of(id()), ActivityId.of(id()))));
    }

    private Verdict verdict() {
        return new Verdict(date(), oneOf(ResultStatus.values()), text());
    }

    private Recipients recipients() {
        return switch (random.nextInt(5)) {
            case 0 -> new Recipients.InRole(RoleId.of(id()), UnitId.of(id()));
            case 1 -> new Recipients.People(employees());
            case 2 ->
                new Recipients.Group(
                        text(), random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(9)) : OptionalInt.empty());
            case 3 -> new Recipients.Seats(1 + random.nextInt(Recipients.MOST_SEATS), employees());
            default -> new Recipients.Outsiders(1 + random.nextInt(9));
        };
    }

    private CostLine cost() {
        Price price = random.nextBoolean()
                ? new Price.Fixed(money())
                : new Price.Rated(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(5)), money(), date());
        return new CostLine(costKind(), price, years(), oneOf(VatBasis.values()), maybe(this::text));
    }

    private PlannedGain gain() {
        CompetenceId competence = CompetenceId.of(id());
        return random.nextBoolean()
                ? PlannedGain.ofPersons(competence, level(), random.nextInt(9))
                : PlannedGain.ofEmployees(competence, level(), employees());
    }

    private Lift lift() {
        return new Lift(ActivityId.of(id()), oneOf(LiftKind.values()), place(), place(), date(), text(), text());
    }

    private Goal goal() {
        return new Goal(
                GoalId.of(id()),
                UnitId.of(id()),
                labels(),
                oneOf(GoalTerm.values()),
                new HashSet<>(some(() -> GoalId.of(id()))),
                maybe(() -> PlanId.of(id())),
                some(this::measure),
                some(this::verdict));
    }

    private GoalMeasure measure() {
        Fraction baseline = number();
        Fraction target = random.nextInt(3) == 0 ? baseline : number();
        int ahead = target.compareTo(baseline);
        Direction direction = ahead == 0 ? oneOf(Direction.values()) : ahead > 0 ? Direction.RISE : Direction.FALL;
        return new GoalMeasure(
                labels(),
                text(),
                baseline,
                target,
                direction,
                some(() -> random.nextBoolean()
                        ? new Reading.Value(date(), number())
                        : new Reading.CannotBeJudged(date(), text())));
    }

    private SupplyPlan supplyPlan() {
        return new SupplyPlan(
                PlanId.of(id()),
                UnitId.of(id()),
                period(),
                some(() -> GoalId.of(id())),
                some(() -> ActivityId.of(id())),
                some(() -> new PlanVersion(date(), text(), some(this::goal), some(this::activity))));
    }

    private DevelopmentPlan developmentPlan() {
        return new DevelopmentPlan(
                PlanId.of(id()),
                EmployeeId.of(id()),
                CycleId.of("2026"),
                maybe(this::date),
                some(() -> new Agreement(
                        text(), maybe(this::text), maybe(this::date), some(this::text), maybe(() -> PlanId.of(id())))),
                some(() -> ActivityId.of(id())),
                some(() -> new CheckIn(date(), text(), random.nextBoolean() ? "" : text())));
    }

    private PlanDocument document() {
        Map<PlanChapter, List<Labels>> chapters = new EnumMap<>(PlanChapter.class);
        for (PlanChapter chapter : PlanChapter.values()) {
            List<Labels> paragraphs = some(this::labels);
            if (!paragraphs.isEmpty()) {
                chapters.put(chapter, paragraphs);
            }
        }
        return new PlanDocument(PlanId.of(id()), labels(), chapters, some(this::text));
    }

    private AnalysisInput input() {
        return new AnalysisInput(
                UnitId.of(id()),
                oneOf(InputKind.values()),
                labels(),
                oneOf(GoalTerm.values()),
                maybe(() -> oneOf(SwotKind.values())),
                some(this::influence));
    }

    private Lessons lessons() {
        return new Lessons(
                UnitId.of(id()),
                date(),
                some(() -> new Communication(date(), text(), text())),
                some(() -> new Improvement(labels(), some(() -> ActivityId.of(id())), some(() -> GoalId.of(id())))));
    }

    private Influence influence() {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Influence.OnRequirement(
                        CompetenceId.of(id()), maybe(() -> RoleId.of(id())), maybe(() -> UnitId.of(id())));
            case 1 -> new Influence.OnDemand(RoleId.of(id()), UnitId.of(id()));
            default -> new Influence.OnGoal(GoalId.of(id()));
        };
    }
}
