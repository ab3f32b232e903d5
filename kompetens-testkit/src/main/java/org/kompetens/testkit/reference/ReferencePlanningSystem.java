package org.kompetens.testkit.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.Direction;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.Progress;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.MeasuresReport;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.SeatsReport;

/** Planning by the letter of its rules: everything is gone through again for every question. Finds nothing wrong. */
public final class ReferencePlanningSystem implements PlanningSystem {

    private final Months months;

    /** The reference. */
    public ReferencePlanningSystem() {
        this(LocalDate::plusMonths);
    }

    ReferencePlanningSystem(Months months) {
        this.months = months;
    }

    @Override
    public Findings findings(PlanningSituation situation) {
        return Findings.NONE;
    }

    @Override
    public Map<UnitOrBody, List<ActivityId>> handled(PlanningSituation situation, LocalDate date) {
        Map<UnitOrBody, List<ActivityId>> handled = new LinkedHashMap<>();
        situation
                .organisation()
                .tree()
                .units()
                .forEach(unit -> handled.put(UnitOrBody.of(unit.id()), new ArrayList<>()));
        situation.register().bodies().forEach(body -> handled.put(UnitOrBody.of(body.id()), new ArrayList<>()));
        for (Activity activity : situation.register().activities()) {
            handled.computeIfAbsent(place(situation, activity, date), nowhere -> new ArrayList<>())
                    .add(activity.id());
        }
        return handled;
    }

    /** Each lift adds a step to the way from home, each way back takes the last one off. */
    private static UnitOrBody place(PlanningSituation situation, Activity activity, LocalDate date) {
        List<UnitOrBody> way = new ArrayList<>(List.of(UnitOrBody.of(activity.unit())));
        for (LocalDate day = situation.begin(); !day.isAfter(date); day = day.plusDays(1)) {
            for (Lift lift : situation.register().lifts()) {
                if (lift.activity().equals(activity.id()) && lift.date().equals(day)) {
                    if (lift.kind() == LiftKind.LIFTED) {
                        way.add(lift.to());
                    } else {
                        way.remove(way.size() - 1);
                    }
                }
            }
        }
        return way.get(way.size() - 1);
    }

    @Override
    public Set<ActivityId> declined(PlanningSituation situation, LocalDate date) {
        Set<ActivityId> declined = new HashSet<>();
        for (Activity activity : situation.register().activities()) {
            if (isAgainst(activity, date)) {
                declined.add(activity.id());
            }
        }
        return declined;
    }

    /** Of decisions of one day that counts which was written down last. */
    private static boolean isAgainst(Activity activity, LocalDate date) {
        DecisionStatus last = DecisionStatus.DRAFT;
        LocalDate lastDay = LocalDate.MIN;
        for (Decision decision : activity.decisions()) {
            if (!decision.date().isAfter(date) && !decision.date().isBefore(lastDay)) {
                last = decision.outcome();
                lastDay = decision.date();
            }
        }
        return last == DecisionStatus.REJECTED || last == DecisionStatus.WITHDRAWN;
    }

    @Override
    public Map<ActivityId, SortedMap<Integer, CostSum>> costs(PlanningSituation situation, LocalDate date) {
        Set<ActivityId> declined = declined(situation, date);
        List<Activity> others = situation.register().activities().stream()
                .filter(activity -> !declined.contains(activity.id()))
                .toList();
        Map<ActivityId, SortedMap<Integer, CostSum>> costs = new LinkedHashMap<>(new ReferenceCosts(
                        PlannedFund.register(others, situation.register().funds()), date, months)
                .all());
        for (Activity activity : situation.register().activities()) {
            if (declined.contains(activity.id())) {
                costs.putAll(
                        new ReferenceCosts(PlannedFund.register(List.of(activity), List.of()), date, months).all());
            }
        }
        return costs;
    }

    @Override
    public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
        Map<BudgetCut, Map<Object, CostSum>> cuts = new EnumMap<>(BudgetCut.class);
        for (BudgetCut cut : BudgetCut.values()) {
            cuts.put(cut, new LinkedHashMap<>());
        }
        Map<ActivityId, SortedMap<Integer, CostSum>> costs = costs(situation, date);
        costs.keySet().removeAll(declined(situation, date));
        costs.forEach((id, years) -> years.forEach((year, cost) -> {
            Activity activity = situation.register().activities().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            UnitOrBody place = place(situation, activity, date);
            add(cuts, BudgetCut.YEAR, year, cost);
            add(cuts, BudgetCut.PLACE, place, cost);
            add(cuts, BudgetCut.LEVEL, level(situation, place), cost);
            add(cuts, BudgetCut.STRATEGIES, activity.strategies(), cost);
            add(cuts, BudgetCut.SCOPE, scope(situation, place), cost);
        }));
        return cuts;
    }

    private static void add(Map<BudgetCut, Map<Object, CostSum>> cuts, BudgetCut cut, Object key, CostSum cost) {
        cuts.computeIfAbsent(cut, first -> new LinkedHashMap<>()).merge(key, cost, CostSum::plus);
    }

    private static Optional<UnitLevelId> level(PlanningSituation situation, UnitOrBody place) {
        return situation.organisation().structure().units().stream()
                .filter(unit -> UnitOrBody.of(unit.id()).equals(place))
                .map(OrganisationUnit::level)
                .findFirst();
    }

    private static BudgetScope scope(PlanningSituation situation, UnitOrBody place) {
        Optional<UnitLevelId> level = level(situation, place);
        if (level.isEmpty()) {
            return isAboveAll(situation, place) ? BudgetScope.BEYOND : BudgetScope.MUNICIPALITY_WIDE;
        }
        if (isAboveMunicipality(situation, level.get())) {
            return BudgetScope.BEYOND;
        }
        boolean boardsCome = false;
        for (var one : situation.organisation().structure().unitLevels()) {
            boardsCome |= one.id().equals(situation.boardLevel());
            if (one.id().equals(level.get())) {
                return boardsCome ? BudgetScope.BOARD_SPECIFIC : BudgetScope.MUNICIPALITY_WIDE;
            }
        }
        throw new IllegalStateException("no such level");
    }

    /** Whether the level {@code municipality} comes only after a level, in the order from the highest. */
    private static boolean isAboveMunicipality(PlanningSituation situation, UnitLevelId level) {
        List<String> levels = situation.organisation().structure().unitLevels().stream()
                .map(one -> one.id().value())
                .toList();
        return levels.indexOf(level.value()) < levels.indexOf("municipality");
    }

    private static boolean isAboveAll(PlanningSituation situation, UnitOrBody place) {
        for (PlanningBody body : situation.register().bodies()) {
            if (UnitOrBody.of(body.id()).equals(place)) {
                return body.above().stream().anyMatch(below -> isWholeMunicipality(situation, below));
            }
        }
        return false;
    }

    private static boolean isWholeMunicipality(PlanningSituation situation, UnitOrBody place) {
        if (place instanceof UnitOrBody.Body) {
            return isAboveAll(situation, place);
        }
        OrganisationUnit unit = situation.organisation().structure().units().stream()
                .filter(one -> UnitOrBody.of(one.id()).equals(place))
                .findFirst()
                .orElseThrow();
        return unit.parent().isEmpty()
                || unit.level().value().equals("municipality")
                || isAboveMunicipality(situation, unit.level());
    }

    @Override
    public Progress progress(GoalMeasure measure, LocalDate date) {
        Optional<Reading> last = Optional.empty();
        for (Reading reading : measure.readings()) {
            if (!reading.date().isAfter(date)
                    && (last.isEmpty() || !reading.date().isBefore(last.get().date()))) {
                last = Optional.of(reading);
            }
        }
        if (last.isEmpty() || last.get().reached().isEmpty()) {
            return new Progress(ResultStatus.CANNOT_BE_JUDGED, Optional.empty());
        }
        Fraction reached = last.get().reached().get();
        BigInteger come = difference(reached, measure.baseline())
                .multiply(measure.target().denominator());
        BigInteger whole = difference(measure.target(), measure.baseline()).multiply(reached.denominator());
        if (whole.signum() == 0) {
            boolean holds = come.signum() == 0 || (come.signum() > 0) == (measure.direction() == Direction.RISE);
            return new Progress(holds ? ResultStatus.MET : ResultStatus.NOT_MET, Optional.empty());
        }
        BigInteger sign = BigInteger.valueOf(whole.signum());
        Fraction way = new Fraction(come.multiply(sign), whole.abs());
        ResultStatus result = way.signum() <= 0 ? ResultStatus.NOT_MET : ResultStatus.PARTLY;
        return new Progress(
                way.numerator().compareTo(way.denominator()) >= 0 ? ResultStatus.MET : result, Optional.of(way));
    }

    @Override
    public MeasuresReport together(List<GoalMeasure> measures, LocalDate date) {
        Fraction ways = Fraction.ZERO;
        Fraction come = Fraction.ZERO;
        Fraction whole = Fraction.ZERO;
        int counted = 0;
        int met = 0;
        int judged = 0;
        for (GoalMeasure measure : measures) {
            Progress one = progress(measure, date);
            met += one.result() == ResultStatus.MET ? 1 : 0;
            judged += one.result() == ResultStatus.CANNOT_BE_JUDGED ? 0 : 1;
            if (one.way().isPresent()) {
                Fraction all = minus(measure.target(), measure.baseline());
                Fraction way = one.way().get();
                counted++;
                ways = ways.plus(way);
                whole = whole.plus(all);
                come = come.plus(new Fraction(
                        way.numerator().multiply(all.numerator()),
                        way.denominator().multiply(all.denominator())));
            }
        }
        return new MeasuresReport(part(come, whole), part(ways, Fraction.of(counted, 1)), met, judged);
    }

    private static Fraction minus(Fraction from, Fraction what) {
        return new Fraction(difference(from, what), from.denominator().multiply(what.denominator()));
    }

    private static Optional<Fraction> part(Fraction of, Fraction whole) {
        BigInteger sign = BigInteger.valueOf(whole.signum());
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(
                        of.numerator().multiply(whole.denominator()).multiply(sign),
                        of.denominator().multiply(whole.numerator()).multiply(sign)));
    }

    /** Month by month: each begins that day of its month on which the first began, or on the last where there is none such. */
    @Override
    public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
        long full = Fte.UNIT;
        long left = commitment.months() * full;
        for (int month = 1; month <= commitment.months(); month++) {
            boolean isServed = commitment.start().plusMonths(month).minusDays(1).compareTo(lastDay) <= 0;
            left -= isServed ? commitment.scaled() ? position.tenThousandths() : full : 0;
        }
        for (int more = commitment.months() + 1;
                left > 0
                        && commitment.scaled()
                        && !commitment.start().plusMonths(more).minusDays(1).isAfter(lastDay);
                more++) {
            left -= position.tenThousandths();
        }
        Currency currency = commitment.support().currency();
        BigDecimal owed = commitment
                .support()
                .amount()
                .multiply(BigDecimal.valueOf(Math.max(0, left)))
                .divide(
                        BigDecimal.valueOf(commitment.months() * full),
                        currency.getDefaultFractionDigits(),
                        RoundingMode.DOWN);
        return Amounts.of(owed, currency);
    }

    /** Coin by coin would take too long: what cannot be divided goes to the first places, a coin to each. */
    @Override
    public SeatsReport seats(Activity activity, int year) {
        Amounts unnamed = activity.cost(year);
        List<EmployeeId> employees =
                activity.recipients().map(Recipients::named).orElse(List.of());
        int places = Math.max(
                employees.size(),
                activity.recipients().map(one -> one.seats().orElse(0)).orElse(0));
        Map<EmployeeId, Amounts> named = new LinkedHashMap<>();
        for (int i = 0; i < employees.size(); i++) {
            Amounts place = Amounts.NONE;
            for (Map.Entry<Currency, BigDecimal> sum :
                    activity.cost(year).byCurrency().entrySet()) {
                place = place.plus(Amounts.of(
                        place(sum.getValue(), sum.getKey().getDefaultFractionDigits(), i, places), sum.getKey()));
            }
            named.put(employees.get(i), place);
            unnamed = unnamed.minus(place);
        }
        return new SeatsReport(named, unnamed);
    }

    private static BigDecimal place(BigDecimal cost, int decimals, int number, int places) {
        BigDecimal coins = cost.movePointRight(decimals);
        BigDecimal each =
                coins.divideToIntegralValue(BigDecimal.valueOf(places)).setScale(0, RoundingMode.DOWN);
        BigDecimal rest =
                coins.subtract(each.multiply(BigDecimal.valueOf(places))).subtract(BigDecimal.valueOf(number));
        BigDecimal more = rest.signum() <= 0 ? BigDecimal.ZERO : rest.min(BigDecimal.ONE);
        return each.add(more).movePointLeft(decimals);
    }

    /** The difference times both denominators. */
    private static BigInteger difference(Fraction from, Fraction what) {
        return from.numerator()
                .multiply(what.denominator())
                .subtract(what.numerator().multiply(from.denominator()));
    }
}
