package org.kompetens.planning;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.organisation.UnitId;

/** Supply plans and their documents with all that they name, directly or by way of others, so that they are a register by themselves. */
final class PlanExtract {

    private final PlanRegister all;
    private final Map<ActivityId, Activity> activities = new HashMap<>();
    private final Map<GoalId, Goal> goals = new HashMap<>();

    PlanExtract(PlanRegister all) {
        this.all = all;
        all.activities().forEach(activity -> activities.put(activity.id(), activity));
        all.goals().forEach(goal -> goals.put(goal.id(), goal));
    }

    PlanRegister of(Predicate<UnitId> units) {
        List<SupplyPlan> plans = all.supplyPlans().stream()
                .filter(plan -> units.test(plan.unit()))
                .toList();
        Set<PlanId> ids = plans.stream().map(SupplyPlan::id).collect(Collectors.toSet());
        List<PlanDocument> documents = all.documents().stream()
                .filter(document -> ids.contains(document.plan()))
                .toList();
        List<AnalysisInput> inputs =
                all.inputs().stream().filter(input -> units.test(input.unit())).toList();
        Set<ActivityId> named = reached(
                plans.stream().flatMap(plan -> plan.activities().stream()),
                id -> activities.containsKey(id) ? activities.get(id).needs() : List.of());
        List<Activity> kept = all.activities().stream()
                .filter(activity -> named.contains(activity.id()))
                .map(Activity::withoutPersons)
                .toList();
        List<Lift> lifts = all.lifts().stream()
                .filter(lift -> named.contains(lift.activity()))
                .toList();
        Set<GoalId> served = reached(
                goalsOf(plans, inputs, kept),
                id -> goals.containsKey(id) ? goals.get(id).parents() : Set.of());
        Set<FundId> asked = kept.stream()
                .flatMap(activity -> activity.funding().stream())
                .map(FundingLine::fund)
                .collect(Collectors.toSet());
        Set<BodyId> bodies = reached(
                lifts.stream()
                        .flatMap(lift -> Stream.of(lift.from(), lift.to()))
                        .flatMap(PlanExtract::body),
                this::bodiesBelow);
        return new PlanRegister(
                all.funds().stream().filter(fund -> asked.contains(fund.id())).toList(),
                all.bodies().stream().filter(body -> bodies.contains(body.id())).toList(),
                kept,
                all.eitherOr().stream()
                        .map(group -> group.stream().filter(named::contains).toList())
                        .filter(group -> group.size() > 1)
                        .toList(),
                lifts,
                List.of(),
                all.goals().stream().filter(goal -> served.contains(goal.id())).toList(),
                plans.stream().map(SupplyPlan::withoutPersons).toList(),
                List.of(),
                documents,
                inputs,
                List.of(),
                all.payAndSubstitute(),
                all.refused());
    }

    private static Stream<GoalId> goalsOf(
            List<SupplyPlan> plans, List<AnalysisInput> inputs, List<Activity> activities) {
        return Stream.of(
                        plans.stream().flatMap(plan -> plan.goals().stream()),
                        inputs.stream()
                                .flatMap(input -> input.changes().stream())
                                .filter(Influence.OnGoal.class::isInstance)
                                .map(change -> ((Influence.OnGoal) change).goal()),
                        activities.stream()
                                .flatMap(activity -> activity.goals().stream())
                                .map(ServedGoal::goal))
                .flatMap(some -> some);
    }

    private static Stream<BodyId> body(UnitOrBody place) {
        return place instanceof UnitOrBody.Body body ? Stream.of(body.id()) : Stream.empty();
    }

    private List<BodyId> bodiesBelow(BodyId id) {
        return all.bodies().stream()
                .filter(body -> body.id().equals(id))
                .flatMap(body -> body.above().stream())
                .flatMap(PlanExtract::body)
                .toList();
    }

    private static <T> Set<T> reached(Stream<T> begin, Function<T, Collection<T>> named) {
        Set<T> reached = begin.collect(Collectors.toCollection(LinkedHashSet::new));
        Deque<T> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            for (T next : new HashSet<>(named.apply(waiting.remove()))) {
                if (reached.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return reached;
    }
}
