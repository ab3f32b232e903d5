package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.Prerequisites;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** Whether goals are broken down from one another, unit by unit, and lead to activities. */
final class GoalCheck {

    private final UnitTree tree;
    private final PlanRegister register;
    private final FindingsBuilder found;
    private final Map<GoalId, Integer> indexes = new HashMap<>();
    private final List<List<Integer>> parents = new ArrayList<>();

    GoalCheck(UnitTree tree, PlanRegister register, FindingsBuilder found) {
        this.tree = tree;
        this.register = register;
        this.found = found;
    }

    void check() {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < register.goals().size(); i++) {
            Goal goal = register.goals().get(i);
            PlanCheck.once(seen, goal.id(), path(i), found);
            PlanCheck.checkUnit(tree, goal.unit(), path(i).then("unit"), found);
            indexes.putIfAbsent(goal.id(), i);
            SameDay.check(goal, path(i), found);
        }
        for (int i = 0; i < register.goals().size(); i++) {
            checkParents(i);
        }
        checkTraceable();
        new Prerequisites(parents)
                .inCircles().stream()
                        .forEach(i -> found.add(Finding.of(PlanningRule.GOAL_OWN_ANCESTOR, path(i).then("parents"))
                                .withValue("goal", goal(i).id())));
        checkServed();
        checkUnits();
    }

    private Goal goal(int index) {
        return register.goals().get(index);
    }

    private static FieldPath path(int index) {
        return FieldPath.of("goals", index);
    }

    private void checkParents(int index) {
        Goal goal = goal(index);
        List<Integer> known = new ArrayList<>();
        int j = 0;
        for (GoalId parent : goal.parents()) {
            FieldPath at = path(index).then("parents", j++);
            Integer above = indexes.get(parent);
            if (above == null) {
                found.add(Finding.of(PlanningRule.GOAL_UNKNOWN, at).withValue("goal", parent));
            } else {
                known.add(above);
                if (!isAtOrAbove(goal(above).unit(), goal.unit())) {
                    found.add(Finding.of(PlanningRule.GOAL_PARENT_NOT_ABOVE, at)
                            .withValue("goal", goal.id())
                            .withValue("parent", parent));
                }
            }
        }
        parents.add(known);
    }

    /** Each lower goal is broken down from a higher one, where there is any. */
    private void checkTraceable() {
        Set<UnitId> withGoals = new HashSet<>();
        register.goals().forEach(goal -> withGoals.add(goal.unit()));
        for (int i = 0; i < register.goals().size(); i++) {
            if (goal(i).parents().isEmpty() && isBelowOneOf(goal(i).unit(), withGoals)) {
                found.add(Finding.of(PlanningRule.GOAL_WITHOUT_PARENT, path(i).then("parents"))
                        .withValue("goal", goal(i).id()));
            }
        }
    }

    private boolean isBelowOneOf(UnitId unit, Set<UnitId> units) {
        Optional<UnitId> above = parent(unit);
        while (above.isPresent() && !units.contains(above.get())) {
            above = parent(above.get());
        }
        return above.isPresent();
    }

    private Optional<UnitId> parent(UnitId unit) {
        return tree.contains(unit) ? tree.unit(tree.indexOf(unit)).parent() : Optional.empty();
    }

    /** A unit that is not known is reported by itself, and is no reason for more. */
    private boolean isAtOrAbove(UnitId upper, UnitId lower) {
        return !tree.contains(upper) || !tree.contains(lower) || tree.isWithin(lower, upper);
    }

    /** A goal is served by an activity of its own, or by one of any goal below it; not by one that is not to be done. */
    private void checkServed() {
        Set<Integer> served = new HashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        for (Activity activity : register.activities()) {
            if (activity.statusAt(LocalDate.MAX).isGivenUp()) {
                continue;
            }
            for (ServedGoal one : activity.goals()) {
                Integer index = indexes.get(one.goal());
                if (index != null && served.add(index)) {
                    waiting.add(index);
                }
            }
        }
        while (!waiting.isEmpty()) {
            for (int parent : parents.get(waiting.remove())) {
                if (served.add(parent)) {
                    waiting.add(parent);
                }
            }
        }
        for (int i = 0; i < register.goals().size(); i++) {
            if (!served.contains(indexes.get(goal(i).id()))) {
                found.add(
                        Finding.of(PlanningRule.GOAL_WITHOUT_ACTIVITY, path(i)).withValue("goal", goal(i).id()));
            }
        }
    }

    private void checkUnits() {
        Set<UnitId> withGoal = new HashSet<>();
        register.goals().forEach(goal -> withGoal.add(goal.unit()));
        if (withGoal.isEmpty()) {
            return;
        }
        for (OrganisationUnit unit : tree.units()) {
            if (!withGoal.contains(unit.id())) {
                found.add(Finding.of(PlanningRule.UNIT_WITHOUT_GOAL, FieldPath.of("goals"))
                        .withValue("unit", unit.id()));
            }
        }
    }
}
