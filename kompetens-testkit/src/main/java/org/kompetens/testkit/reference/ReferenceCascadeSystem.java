package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.PlanChanges;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanVersion;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.testkit.system.CascadeSystem;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.TalkReport;

/** Goals and plans by the letter: every question goes through everything, step by step. Finds nothing wrong. */
public final class ReferenceCascadeSystem implements CascadeSystem {

    /** The reference. */
    public ReferenceCascadeSystem() {}

    @Override
    public Findings findings(PlanningSituation situation) {
        return Findings.NONE;
    }

    @Override
    public Map<GoalId, Set<GoalId>> above(PlanningSituation situation) {
        Map<GoalId, Set<GoalId>> above = new LinkedHashMap<>();
        List<Goal> goals = situation.register().goals();
        goals.forEach(goal -> above.put(goal.id(), new TreeSet<>(goal.parents())));
        // After as many rounds as there are goals, what is above the parents is there too.
        for (int round = 0; round < goals.size(); round++) {
            for (Goal goal : goals) {
                Set<GoalId> all = above.getOrDefault(goal.id(), new TreeSet<>());
                for (GoalId one : List.copyOf(all)) {
                    all.addAll(above.getOrDefault(one, Set.of()));
                }
            }
        }
        return above;
    }

    @Override
    public Map<UnitId, TalkReport> talks(PlanningSituation situation) {
        Map<UnitId, TalkReport> talks = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.organisation().structure().units()) {
            talks.put(unit.id(), talk(situation, unit));
        }
        return talks;
    }

    private TalkReport talk(PlanningSituation situation, OrganisationUnit unit) {
        List<GoalId> own = situation.register().goals().stream()
                .filter(goal -> goal.unit().equals(unit.id()))
                .map(Goal::id)
                .toList();
        if (own.isEmpty()) {
            return unit.parent()
                    .map(parent -> talk(situation, unit(situation, parent)))
                    .orElse(new TalkReport(List.of(), List.of()));
        }
        Map<GoalId, Set<GoalId>> above = above(situation);
        List<ActivityId> planned = new ArrayList<>();
        for (Activity activity : situation.register().activities()) {
            boolean serves = activity.goals().stream()
                    .anyMatch(served -> own.contains(served.goal())
                            || above.getOrDefault(served.goal(), Set.of()).stream()
                                    .anyMatch(own::contains));
            if (serves) {
                planned.add(activity.id());
            }
        }
        return new TalkReport(own, planned);
    }

    private static OrganisationUnit unit(PlanningSituation situation, UnitId id) {
        return situation.organisation().structure().units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SupplyPlan plan(PlanningSituation situation, PlanId id) {
        return situation.register().supplyPlans().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Map<UnitId, List<ActivityId>> brokenDown(PlanningSituation situation, PlanId plan) {
        Map<UnitId, List<ActivityId>> units = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.organisation().structure().units()) {
            List<ActivityId> own = new ArrayList<>();
            for (ActivityId id : plan(situation, plan).activities()) {
                situation.register().activities().stream()
                        .filter(activity ->
                                activity.id().equals(id) && activity.unit().equals(unit.id()))
                        .forEach(activity -> own.add(activity.id()));
            }
            if (!own.isEmpty()) {
                units.put(unit.id(), own);
            }
        }
        return units;
    }

    @Override
    public Optional<PlanChanges> changes(PlanningSituation situation, PlanId id, LocalDate date) {
        SupplyPlan plan = plan(situation, id);
        Optional<PlanVersion> last = Optional.empty();
        for (PlanVersion version : plan.adopted()) {
            if (!version.date().isAfter(date)
                    && (last.isEmpty() || !version.date().isBefore(last.get().date()))) {
                last = Optional.of(version);
            }
        }
        return last.map(version -> {
            List<ActivityId> added = new ArrayList<>();
            List<ActivityId> removed = new ArrayList<>();
            List<ActivityId> changed = new ArrayList<>();
            for (Activity now : situation.register().activities()) {
                if (plan.activities().contains(now.id())) {
                    Optional<Activity> then = version.activities().stream()
                            .filter(one -> one.id().equals(now.id()))
                            .findFirst();
                    if (then.isEmpty()) {
                        added.add(now.id());
                    } else if (!then.get().equals(now)) {
                        changed.add(now.id());
                    }
                }
            }
            for (Activity then : version.activities()) {
                if (!plan.activities().contains(then.id())) {
                    removed.add(then.id());
                }
            }
            return new PlanChanges(goals(situation, plan, version), new PlanChanges.Changes<>(added, removed, changed));
        });
    }

    private static PlanChanges.Changes<GoalId> goals(
            PlanningSituation situation, SupplyPlan plan, PlanVersion version) {
        List<GoalId> added = new ArrayList<>();
        List<GoalId> changed = new ArrayList<>();
        for (Goal now : situation.register().goals()) {
            if (plan.goals().contains(now.id())) {
                List<Goal> then = version.goals().stream()
                        .filter(one -> one.id().equals(now.id()))
                        .toList();
                if (then.isEmpty()) {
                    added.add(now.id());
                } else if (!then.contains(now)) {
                    changed.add(now.id());
                }
            }
        }
        List<GoalId> removed = version.goals().stream()
                .map(Goal::id)
                .filter(id -> !plan.goals().contains(id))
                .toList();
        return new PlanChanges.Changes<>(added, removed, changed);
    }
}
