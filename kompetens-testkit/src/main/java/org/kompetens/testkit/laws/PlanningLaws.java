package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.cost.CostSum;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Direction;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.Reading;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.LeftOut;
import org.kompetens.testkit.PlanBreach;
import org.kompetens.testkit.PlanBreaches;
import org.kompetens.testkit.PlanningSituations;
import org.kompetens.testkit.reference.ReferencePlanningSystem;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.text.LastAsked;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Nothing planned is listed twice or lost, and nothing costs anything else for being looked at in another way. */
public abstract class PlanningLaws {

    private static final PlanningSystem REFERENCE = new ReferencePlanningSystem();
    private static final UnitLevelId BOARDS = UnitLevelId.of("department");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);

    /** For subclasses that name a system. */
    protected PlanningLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract PlanningSystem system();

    /** The system under test, which remembers what it is asked. */
    private PlanningSystem asked() {
        return LastAsked.remembering(PlanningSystem.class, system());
    }

    /**
     * Situations.
     *
     * @return of any shape, without errors
     */
    @Provide
    protected Arbitrary<PlanningSituation> situations() {
        return PlanningSituations.situations();
    }

    /**
     * On every date the forms of all places have every activity once, where the reference says.
     *
     * @param situation any
     * @param days how long after its beginning
     */
    @Property(tries = 150)
    public void everyActivityIsOnOneForm(
            @ForAll("situations") PlanningSituation situation, @ForAll @IntRange(max = 70) int days) {
        LocalDate date = situation.begin().plusDays(days);
        Map<UnitOrBody, List<ActivityId>> handled = asked().handled(situation, date);
        assertEqual(
                "all activities on all forms",
                situation.register().activities().stream()
                        .map(Activity::id)
                        .sorted()
                        .toList(),
                handled.values().stream().flatMap(Collection::stream).sorted().toList());
        assertEqual("forms", REFERENCE.handled(situation, date), handled);
    }

    /**
     * What was rejected or withdrawn by a date is told apart on its form as not to be done, and nothing else is.
     *
     * @param situation any
     * @param days how long after its beginning
     */
    @Property(tries = 150)
    public void whatWasDecidedAgainstIsToldApart(
            @ForAll("situations") PlanningSituation situation, @ForAll @IntRange(max = 70) int days) {
        LocalDate date = situation.begin().plusDays(days);
        assertEqual("not to be done", REFERENCE.declined(situation, date), asked().declined(situation, date));
    }

    /**
     * What is lifted and taken back, or returned, is where it was; in between it is one step further up.
     *
     * @param situation any
     */
    @Property(tries = 150)
    public void takingBackRestores(@ForAll("situations") PlanningSituation situation) {
        LocalDate end = situation.end();
        Map<UnitOrBody, List<ActivityId>> before = asked().handled(situation, end);
        for (Activity activity : situation.register().activities()) {
            UnitOrBody from = where(REFERENCE.handled(situation, end), activity.id());
            List<UnitOrBody> above = PlanningSituations.above(
                    from, situation.organisation().tree(), situation.register().bodies());
            for (UnitOrBody to : above) {
                for (LiftKind kind : List.of(LiftKind.TAKEN_BACK, LiftKind.RETURNED)) {
                    PlanningSituation there = lifted(
                            situation,
                            new Lift(activity.id(), LiftKind.LIFTED, from, to, end.plusDays(1), "head", "why"),
                            new Lift(activity.id(), kind, to, from, end.plusDays(2), "head", "why"));
                    assertEqual(
                            "one step up: " + activity.id(),
                            to,
                            where(asked().handled(there, end.plusDays(1)), activity.id()));
                    assertEqual("taken back", before, asked().handled(there, end.plusDays(2)));
                    assertEqual("before it was lifted", before, asked().handled(there, end));
                }
            }
        }
    }

    private static UnitOrBody where(Map<UnitOrBody, List<ActivityId>> handled, ActivityId activity) {
        return handled.entrySet().stream()
                .filter(entry -> entry.getValue().contains(activity))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError(activity + " is on no form"));
    }

    private static PlanningSituation lifted(PlanningSituation situation, Lift... more) {
        PlanRegister register = situation.register();
        List<Lift> lifts = new ArrayList<>(register.lifts());
        lifts.addAll(List.of(more));
        return new PlanningSituation(
                situation.organisation(),
                register.withLifts(lifts),
                situation.boardLevel(),
                situation.begin(),
                situation.end());
    }

    /**
     * What each activity costs in each year, and what funds pay within their caps and frames, is what the reference says. What
     * was decided against takes nothing from any fund, and what was stopped or carried over costs nothing after that year.
     *
     * @param situation any
     * @param days how long after its beginning
     */
    @Property(tries = 150)
    public void costsAreThoseOfTheReference(
            @ForAll("situations") PlanningSituation situation, @ForAll @IntRange(max = 70) int days) {
        LocalDate date = situation.begin().plusDays(days);
        Map<ActivityId, SortedMap<Integer, CostSum>> expected = REFERENCE.costs(situation, date);
        Map<ActivityId, SortedMap<Integer, CostSum>> actual = asked().costs(situation, date);
        assertEqual("activities", expected.keySet(), actual.keySet());
        expected.forEach((activity, years) -> assertEqual("cost of " + activity, years, actual.get(activity)));
    }

    /**
     * What an activity costs falls in the years of its cost lines, each currency by itself, whatever pays for it, before anything
     * is decided or reported.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void eachCostFallsInItsYear(@ForAll("situations") PlanningSituation situation) {
        Map<ActivityId, SortedMap<Integer, CostSum>> costs = asked().costs(situation, situation.begin());
        for (Activity activity : situation.register().activities()) {
            SortedMap<Integer, CostSum> years = costs.getOrDefault(activity.id(), new TreeMap<>());
            for (int year : activity.costYears()) {
                assertEqual(
                        "cost of " + activity.id() + " in " + year,
                        activity.cost(year),
                        years.getOrDefault(year, CostSum.NONE).gross());
            }
        }
    }

    /**
     * However the budget is cut, its parts sum to what the activities cost that were not decided against, currency by currency,
     * and each part is what the reference says.
     *
     * @param situation any
     * @param days how long after its beginning
     */
    @Property(tries = 100)
    public void everyCutOfTheBudgetSumsToTheActivities(
            @ForAll("situations") PlanningSituation situation, @ForAll @IntRange(max = 70) int days) {
        LocalDate date = situation.begin().plusDays(days);
        Set<ActivityId> declined = REFERENCE.declined(situation, date);
        CostSum whole = REFERENCE.costs(situation, date).entrySet().stream()
                .filter(one -> !declined.contains(one.getKey()))
                .flatMap(one -> one.getValue().values().stream())
                .reduce(CostSum.NONE, CostSum::plus);
        Map<BudgetCut, Map<Object, CostSum>> actual = asked().budget(situation, date);
        Map<BudgetCut, Map<Object, CostSum>> expected = REFERENCE.budget(situation, date);
        for (BudgetCut cut : BudgetCut.values()) {
            Map<Object, CostSum> parts = actual.getOrDefault(cut, Map.of());
            assertEqual(
                    "sum of the parts by " + cut, whole, parts.values().stream().reduce(CostSum.NONE, CostSum::plus));
            assertEqual("parts by " + cut, expected.get(cut), parts);
        }
    }

    /**
     * A register without errors has no error; a wrong lift, and an activity that is there twice, is found at its place.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void whatIsWrongIsFound(@ForAll("situations") PlanningSituation situation) {
        assertEqual("errors", List.of(), asked().findings(situation).errors());
        Activity activity = situation.register().activities().get(0);
        UnitOrBody at = where(REFERENCE.handled(situation, situation.end()), activity.id());
        int lifts = situation.register().lifts().size();
        LocalDate later = situation.end().plusDays(1);
        ActivityId unknown = ActivityId.of("unknown");
        assertFinds(
                lifted(situation, new Lift(activity.id(), LiftKind.LIFTED, at, at, later, "head", "why")),
                "lifts[" + lifts + "].to");
        assertFinds(
                lifted(situation, new Lift(activity.id(), LiftKind.RETURNED, at, at, later, "head", "why")),
                "lifts[" + lifts + "].to");
        assertFinds(
                lifted(situation, new Lift(unknown, LiftKind.LIFTED, at, at, later, "head", "why")),
                "lifts[" + lifts + "].activity");
    }

    /**
     * Each broken rule of plans is found at its place, and nothing else is, but what comes with it.
     *
     * @param breach breaks one rule
     */
    @Property(tries = 300)
    public void aBrokenRuleIsFoundAtItsPlace(@ForAll("breaches") PlanBreach breach) {
        List<Finding> found = asked().findings(new PlanningSituation(
                        breach.organisation(), breach.register(), BOARDS, FIRST_DAY, FIRST_DAY.plusYears(1)))
                .list();
        assertTrue(
                breach.rule().code() + " at " + breach.path() + ", found are "
                        + found.stream()
                                .map(one -> one.path() + " " + one.code())
                                .toList(),
                found.stream()
                        .anyMatch(one -> one.rule() == breach.rule()
                                && (LeftOut.isLeftOut(ModelPart.FINDING_PLACES)
                                        || one.path().equals(breach.path()))));
        Set<Rule> others = found.stream().map(Finding::rule).collect(Collectors.toSet());
        others.remove(breach.rule());
        others.removeAll(breach.consequences());
        assertEqual("others", Set.of(), others);
    }

    /**
     * Plans in which something is wrong.
     *
     * @return found without a look at employees
     */
    @Provide
    public Arbitrary<PlanBreach> breaches() {
        return PlanBreaches.ofRegisters();
    }

    private void assertFinds(PlanningSituation situation, String path) {
        List<String> paths = asked().findings(situation).errors().stream()
                .map(Finding::path)
                .map(Object::toString)
                .toList();
        assertTrue("an error at " + path + ", found are " + paths, paths.contains(path));
    }

    /**
     * Progress is the exact part of the way, below nought where a measure went the other way.
     *
     * @param random chance
     */
    @Property(tries = 300)
    public void progressIsTheExactPartOfTheWay(@ForAll Random random) {
        LocalDate date = LocalDate.of(2026, 10, 1);
        Fraction baseline = Fraction.of(random.nextInt(200) - 100, 1 + random.nextInt(9));
        Fraction target = Fraction.of(random.nextInt(200) - 100, 1 + random.nextInt(9));
        List<Reading> readings = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            LocalDate read = date.plusDays(random.nextInt(5) - 2L);
            readings.add(
                    random.nextInt(4) == 0
                            ? new Reading.CannotBeJudged(read, "no survey")
                            : new Reading.Value(read, Fraction.of(random.nextInt(200) - 100, 1 + random.nextInt(9))));
        }
        GoalMeasure measure = new GoalMeasure(
                Labels.of(Language.EN, "measure"),
                "%",
                baseline,
                target,
                target.compareTo(baseline) < 0 ? Direction.FALL : Direction.RISE,
                readings);
        assertEqual(
                "progress of " + measure + " by " + readings,
                REFERENCE.progress(measure, date),
                asked().progress(measure, date));
    }
}
