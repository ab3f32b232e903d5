package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Cascade;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.PlanChanges;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.Planning;

/** The library's cascade and plans as a system under test. */
public final class LibraryCascadeSystem implements CascadeSystem {

    /** The library as it is. */
    public LibraryCascadeSystem() {}

    private static Planning planning(PlanningSituation situation) {
        return Planning.of(situation.organisation(), situation.register());
    }

    @Override
    public Findings findings(PlanningSituation situation) {
        return situation.register().findings(situation.organisation());
    }

    @Override
    public Map<GoalId, Set<GoalId>> above(PlanningSituation situation) {
        Planning planning = planning(situation);
        Map<GoalId, Set<GoalId>> above = new LinkedHashMap<>();
        for (Goal goal : planning.register().goals()) {
            above.put(
                    goal.id(),
                    planning.cascade().trace(goal.id()).stream().map(Goal::id).collect(Collectors.toSet()));
        }
        return above;
    }

    @Override
    public Map<UnitId, TalkReport> talks(PlanningSituation situation) {
        Planning planning = planning(situation);
        Map<UnitId, TalkReport> talks = new LinkedHashMap<>();
        situation.organisation().tree().units().forEach(unit -> {
            Cascade.TalkPriorities priorities = planning.cascade().priorities(unit.id(), situation.end());
            talks.put(
                    unit.id(),
                    new TalkReport(
                            priorities.goals().stream().map(Goal::id).toList(),
                            priorities.activities().stream().map(Activity::id).toList()));
        });
        return talks;
    }

    @Override
    public Map<UnitId, List<ActivityId>> brokenDown(PlanningSituation situation, PlanId plan) {
        Map<UnitId, List<ActivityId>> units = new LinkedHashMap<>();
        planning(situation)
                .brokenDown(plan)
                .forEach((unit, activities) ->
                        units.put(unit, activities.stream().map(Activity::id).toList()));
        return units;
    }

    @Override
    public Optional<PlanChanges> changes(PlanningSituation situation, PlanId plan, LocalDate date) {
        return planning(situation).changes(plan, date);
    }
}
