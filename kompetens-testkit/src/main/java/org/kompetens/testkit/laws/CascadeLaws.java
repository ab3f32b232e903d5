package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Goal;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.testkit.CascadeSituations;
import org.kompetens.testkit.reference.ReferenceCascadeSystem;
import org.kompetens.testkit.system.CascadeSystem;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.text.LastAsked;

/** Goals and plans are broken down, and what is broken down leads back to where it comes from. */
public abstract class CascadeLaws {

    private static final CascadeSystem REFERENCE = new ReferenceCascadeSystem();
    private static final PlanId PLAN = PlanId.of("plan");

    /** For subclasses that name a system. */
    protected CascadeLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract CascadeSystem system();

    /** The system under test, which remembers what it is asked. */
    private CascadeSystem asked() {
        return LastAsked.remembering(CascadeSystem.class, system());
    }

    /**
     * Situations.
     *
     * @return of any shape, without errors
     */
    @Provide
    protected Arbitrary<PlanningSituation> cascades() {
        return CascadeSituations.situations();
    }

    /**
     * Each goal is traced to every goal from which it comes, and to no other.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void everyGoalIsTracedToTheTop(@ForAll("cascades") PlanningSituation situation) {
        assertEqual("goals above", REFERENCE.above(situation), asked().above(situation));
    }

    /**
     * The talks in a unit go by its own goals, or those of the nearest unit above with any, and by what is planned for them.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void talksGoByTheNearestGoals(@ForAll("cascades") PlanningSituation situation) {
        assertEqual("talks", REFERENCE.talks(situation), asked().talks(situation));
    }

    /**
     * Broken down to units and rolled up again, a plan is the same: each of its activities once, in the unit that wants it.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void breakingDownAndRollingUpGivesTheSamePlan(@ForAll("cascades") PlanningSituation situation) {
        Map<UnitId, List<ActivityId>> down = asked().brokenDown(situation, PLAN);
        assertEqual(
                "rolled up again",
                situation.register().supplyPlans().get(0).activities().stream()
                        .sorted()
                        .toList(),
                down.values().stream().flatMap(Collection::stream).sorted().toList());
        assertEqual("broken down", REFERENCE.brokenDown(situation, PLAN), down);
    }

    /**
     * What was added, removed and changed since a plan was adopted is told by the version that held on the date.
     *
     * @param situation any
     * @param days how long after its beginning
     */
    @Property(tries = 100)
    public void changesAreToldAgainstWhatWasAdopted(
            @ForAll("cascades") PlanningSituation situation, @ForAll @IntRange(max = 70) int days) {
        var date = situation.begin().plusDays(days);
        assertEqual("changes", REFERENCE.changes(situation, PLAN, date), asked().changes(situation, PLAN, date));
        assertTrue(
                "something was adopted in the end",
                asked().changes(situation, PLAN, situation.end()).isPresent());
    }

    /**
     * A version is what was adopted from the day on which it was adopted, and not a day before.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void aVersionHoldsFromTheDayOfItsAdoption(@ForAll("cascades") PlanningSituation situation) {
        LocalDate adopted =
                situation.register().supplyPlans().get(0).adopted().get(0).date();
        assertEqual(
                "something was adopted a day before",
                Optional.empty(),
                asked().changes(situation, PLAN, adopted.minusDays(1)));
        assertTrue(
                "something is adopted on the day",
                asked().changes(situation, PLAN, adopted).isPresent());
    }

    /**
     * A register without errors has none; a goal that comes from what is broken down from it is found.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void aGoalThatIsItsOwnAncestorIsFound(@ForAll("cascades") PlanningSituation situation) {
        assertEqual("errors", List.of(), asked().findings(situation).errors());
        List<Goal> goals = new ArrayList<>(situation.register().goals());
        Goal last = goals.get(goals.size() - 1);
        Goal first = goals.get(0);
        goals.set(0, Goal.of(first.id(), first.unit(), first.text(), first.term(), Set.of(last.id())));
        goals.set(goals.size() - 1, Goal.of(last.id(), last.unit(), last.text(), last.term(), Set.of(first.id())));
        PlanRegisterBuilder wrong = PlanRegister.builder();
        goals.forEach(wrong::goal);
        PlanningSituation circular = new PlanningSituation(
                situation.organisation(), wrong.build(), situation.boardLevel(), situation.begin(), situation.end());
        Optional<String> code = asked().findings(circular).errors().stream()
                .map(finding -> finding.code())
                .filter("planning.goal-own-ancestor"::equals)
                .findFirst();
        assertTrue("a goal is its own ancestor", code.isPresent());
    }
}
