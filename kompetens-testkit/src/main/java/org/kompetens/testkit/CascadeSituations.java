package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlanVersion;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ServedGoal;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.testkit.calendar.Rounds;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Arbitrary registers of goals, activities that serve them, and plans that were adopted and have changed since. */
public final class CascadeSituations {

    private static final LocalDate BEGIN = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 60;
    private static final int MOST_GOALS = 8;
    private static final int MOST_ACTIVITIES = 6;

    private CascadeSituations() {}

    /**
     * Situations without errors, with a goal, an activity and a plan at least.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PlanningSituation> situations() {
        return Combinators.combine(Rounds.organisations(), Arbitraries.randoms())
                .as((organisation, random) -> new CascadeSituations.Drawn(organisation, random).situation());
    }

    private record Drawn(Organisation organisation, Random random) {

        PlanningSituation situation() {
            PlanRegisterBuilder register = PlanRegister.builder();
            int goals = 1 + random.nextInt(MOST_GOALS);
            for (int i = 0; i < goals; i++) {
                register.goal(goal(i));
            }
            List<Activity> activities = new ArrayList<>();
            int count = 1 + random.nextInt(MOST_ACTIVITIES);
            for (int i = 0; i < count; i++) {
                Activity activity = activity("a" + i, goals);
                activities.add(activity);
                register.activity(
                        Activity.builder(activity.id(), activity.title(), activity.unit(), activity.responsible())
                                .goal(activity.goals().get(0)));
            }
            register.supplyPlan(plan(activities, goals));
            return new PlanningSituation(
                    organisation,
                    register.build(),
                    UnitLevelId.of("department"),
                    BEGIN.minusDays(1),
                    BEGIN.plusDays(DAYS));
        }

        private UnitId unit() {
            UnitTree tree = organisation.tree();
            return tree.unit(random.nextInt(tree.size())).id();
        }

        /** Only from goals with a smaller number, so that none is its own ancestor. */
        private Goal goal(int number) {
            TreeSet<GoalId> parents = new TreeSet<>();
            for (int i = 0; i < number; i++) {
                if (random.nextInt(3) == 0) {
                    parents.add(GoalId.of("g" + i));
                }
            }
            return Goal.of(GoalId.of("g" + number), unit(), name("g" + number), GoalTerm.SHORT, parents);
        }

        private static Labels name(String name) {
            return Labels.of(Language.EN, name);
        }

        private Activity activity(String id, int goals) {
            return Activity.builder(ActivityId.of(id), name(id), unit(), Responsible.of("head of unit"))
                    .goal(new ServedGoal(GoalId.of("g" + random.nextInt(goals)), Optional.empty()))
                    .build();
        }

        private SupplyPlan plan(List<Activity> activities, int goals) {
            List<ActivityId> planned = new ArrayList<>(List.of(activities.get(0).id()));
            activities.stream().skip(1).filter(one -> random.nextBoolean()).forEach(one -> planned.add(one.id()));
            Collections.shuffle(planned, random);
            List<PlanVersion> versions = new ArrayList<>();
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                versions.add(version(activities, goals));
            }
            List<GoalId> set = new ArrayList<>();
            for (int i = 0; i < goals; i++) {
                if (random.nextBoolean()) {
                    set.add(GoalId.of("g" + i));
                }
            }
            return new SupplyPlan(PlanId.of("plan"), unit(), Period.ALWAYS, set, planned, versions);
        }

        private PlanVersion version(List<Activity> activities, int goals) {
            List<Activity> then = new ArrayList<>();
            for (Activity activity : activities) {
                if (random.nextBoolean()) {
                    then.add(
                            random.nextBoolean()
                                    ? activity
                                    : activity(activity.id().value(), goals));
                }
            }
            if (random.nextInt(3) == 0) {
                then.add(activity("gone", goals));
            }
            List<Goal> set = new ArrayList<>();
            for (int i = 0; i <= goals; i++) {
                if (random.nextBoolean()) {
                    set.add(goal(i));
                }
            }
            return new PlanVersion(BEGIN.plusDays(random.nextInt(DAYS)), "the board", set, then);
        }
    }
}
