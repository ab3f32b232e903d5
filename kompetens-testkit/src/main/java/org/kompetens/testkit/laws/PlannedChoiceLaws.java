package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.ClosedSteps;
import org.kompetens.choice.GapId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.testkit.EffectSituations;
import org.kompetens.testkit.PlannedSituations;
import org.kompetens.testkit.reference.ReferencePlannedChoiceSystem;
import org.kompetens.testkit.system.PlannedChoiceSystem;
import org.kompetens.testkit.system.PlannedSituation;
import org.kompetens.testkit.text.LastAsked;

/** A question of what to do first that is made of plans and gaps. */
public abstract class PlannedChoiceLaws {

    private static final PlannedChoiceSystem REFERENCE = new ReferencePlannedChoiceSystem();

    /** For subclasses that name a system. */
    protected PlannedChoiceLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract PlannedChoiceSystem system();

    /** The system under test, which remembers what it is asked. */
    private PlannedChoiceSystem asked() {
        return LastAsked.remembering(PlannedChoiceSystem.class, system());
    }

    /**
     * Situations.
     *
     * @return with plans of all kinds, without errors
     */
    @Provide
    protected Arbitrary<PlannedSituation> planned() {
        return PlannedSituations.situations();
    }

    /**
     * Gaps, candidates, what these cost, close, need and exclude, and the frames of funds are what the reference says.
     *
     * @param situation any
     */
    @Property(tries = 150)
    public void theQuestionIsThatOfTheReference(@ForAll("planned") PlannedSituation situation) {
        assertSame(REFERENCE.question(situation), asked().question(situation));
    }

    /**
     * The order in which activities were written down changes nothing.
     *
     * @param situation any
     * @param random chance
     */
    @Property(tries = 50)
    public void theOrderOfActivitiesChangesNothing(
            @ForAll("planned") PlannedSituation situation, @ForAll Random random) {
        List<Activity> shuffled = new ArrayList<>(situation.register().activities());
        Collections.shuffle(shuffled, random);
        assertSame(
                REFERENCE.question(situation),
                asked().question(situation.withRegister(with(situation.register(), shuffled))));
    }

    /**
     * An activity of which no gain is expected changes no gap, and closes none.
     *
     * @param situation any
     */
    @Property(tries = 50)
    public void anActivityWithoutAnExpectedGainClosesNothing(@ForAll("planned") PlannedSituation situation) {
        List<Activity> more = new ArrayList<>(situation.register().activities());
        more.add(EffectSituations.without("nothing", situation.top()).build());
        ChoiceQuestion without = REFERENCE.question(situation);
        ChoiceQuestion with = asked().question(situation.withRegister(with(situation.register(), more)));
        assertEqual("gaps", gaps(without), gaps(with));
        assertEqual(
                "what nothing closes",
                List.of(List.of()),
                with.candidates().stream()
                        .filter(one -> one.activity().equals(ActivityId.of("nothing")))
                        .map(one -> one.closes())
                        .toList());
    }

    /**
     * An alternative takes nobody's place: what comes first closes as much beside one that comes before it.
     *
     * @param situation any
     */
    @Property(tries = 50)
    public void anAlternativeTakesNobodysPlace(@ForAll("planned") PlannedSituation situation) {
        Set<ActivityId> candidates = new TreeSet<>();
        REFERENCE.question(situation).candidates().forEach(one -> candidates.add(one.activity()));
        Optional<Activity> first = situation.register().activities().stream()
                .filter(one -> candidates.contains(one.id()))
                .min(Comparator.<Activity, BigDecimal>comparing(one -> cost(one, situation))
                        .thenComparing(Activity::id));
        Assume.that(first.isPresent());
        Activity one = first.orElseThrow();
        Activity twin = twin(one);
        List<Activity> more = new ArrayList<>(situation.register().activities());
        more.add(twin);
        List<List<ActivityId>> groups = new ArrayList<>(situation.register().eitherOr());
        groups.add(List.of(one.id(), twin.id()));
        ChoiceQuestion with = asked().question(situation.withRegister(with(situation.register(), more, groups)));
        assertEqual(
                "what is closed by " + one.id(),
                closedBy(REFERENCE.question(situation), one.id()),
                closedBy(with, one.id()));
        assertEqual("what is closed by the alternative", closedBy(with, one.id()), closedBy(with, twin.id()));
    }

    private static BigDecimal cost(Activity activity, PlannedSituation situation) {
        return activity.costYears().stream()
                .map(year -> activity.cost(year).in(situation.currency()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same with an id that comes before all others. */
    private static Activity twin(Activity one) {
        return new Activity(
                ActivityId.of("!" + one.id()),
                one.title(),
                one.description(),
                one.unit(),
                one.kind(),
                one.strategies(),
                one.gaps(),
                one.goals(),
                one.recipients(),
                one.arena(),
                one.costs(),
                one.funding(),
                one.period(),
                one.responsible(),
                one.followUps(),
                one.gains(),
                one.needs(),
                one.decisions(),
                one.reports(),
                one.verdicts(),
                one.commitment(),
                one.milestones(),
                one.carriedOverFrom());
    }

    private static List<Integer> closedBy(ChoiceQuestion question, ActivityId activity) {
        return question.candidates().stream()
                .filter(one -> one.activity().equals(activity))
                .flatMap(one -> one.closes().stream())
                .map(ClosedSteps::steps)
                .sorted()
                .toList();
    }

    private static PlanRegister with(PlanRegister register, List<Activity> activities) {
        return with(register, activities, register.eitherOr());
    }

    private static PlanRegister with(
            PlanRegister register, List<Activity> activities, List<List<ActivityId>> eitherOr) {
        return new PlanRegister(
                register.funds(),
                register.bodies(),
                activities,
                eitherOr,
                register.lifts(),
                register.analyses(),
                register.goals(),
                register.supplyPlans(),
                register.developmentPlans(),
                register.documents(),
                register.inputs(),
                register.lessons(),
                register.payAndSubstitute(),
                register.refused());
    }

    private static void assertSame(ChoiceQuestion expected, ChoiceQuestion actual) {
        assertEqual("errors", List.of(), actual.findings().errors());
        assertEqual("measure", expected.measure(), actual.measure());
        assertEqual("gaps", gaps(expected), gaps(actual));
        assertEqual("candidates", candidates(expected), candidates(actual));
        assertEqual("either-or groups", groups(expected), groups(actual));
        assertEqual("frames", sorted(expected.frames().stream()), sorted(actual.frames().stream()));
        assertEqual("caps", caps(expected), caps(actual));
    }

    private static List<String> caps(ChoiceQuestion question) {
        return sorted(question.caps().stream()
                .map(one -> one.fund() + ", " + one.cap() + ", parts " + sorted(one.parts().stream()) + ", paid "
                        + sorted(one.paid().stream())));
    }

    private static List<String> sorted(Stream<?> some) {
        return some.map(Object::toString).sorted().toList();
    }

    /** Each with the activities that close it, as it may be called anything. */
    private static List<String> gaps(ChoiceQuestion question) {
        Map<GapId, SortedMap<ActivityId, Integer>> closed = new HashMap<>();
        question.candidates()
                .forEach(candidate -> candidate
                        .closes()
                        .forEach(one -> closed.computeIfAbsent(one.gap(), none -> new TreeMap<>())
                                .put(candidate.activity(), one.steps())));
        return sorted(question.gaps().stream().map(gap -> text(gap) + closed.getOrDefault(gap.id(), new TreeMap<>())));
    }

    private static String text(ClosableGap gap) {
        return gap.competence() + ", weight " + gap.weight() + ", rank " + gap.requiredRank() + ", missing "
                + gap.missingSteps() + ", closed by ";
    }

    private static List<String> candidates(ChoiceQuestion question) {
        return sorted(question.candidates().stream()
                .map(one -> one.activity() + " of " + one.unit() + ", costs " + sorted(one.costs().stream())
                        + ", grants " + sorted(one.grants().stream()) + ", hours " + one.trainerHours() + ", needs "
                        + new TreeSet<>(one.needs())));
    }

    private static List<String> groups(ChoiceQuestion question) {
        return sorted(question.eitherOr().stream().map(TreeSet::new));
    }
}
