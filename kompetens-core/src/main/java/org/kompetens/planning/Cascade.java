package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** How goals are broken down, level by level, to what the coming talks go by; and from where each one comes. */
public final class Cascade {

    private final UnitTree tree;
    private final List<Activity> activities;
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<GoalId, List<Goal>> below = new LinkedHashMap<>();
    private final Map<UnitId, List<Goal>> ofUnits = new LinkedHashMap<>();

    Cascade(UnitTree tree, PlanRegister register) {
        this.tree = tree;
        this.activities = register.activities();
        for (Goal goal : register.goals()) {
            goals.put(goal.id(), goal);
            ofUnits.computeIfAbsent(goal.unit(), first -> new ArrayList<>()).add(goal);
            goal.parents()
                    .forEach(parent -> below.computeIfAbsent(parent, first -> new ArrayList<>())
                            .add(goal));
        }
    }

    /**
     * What the coming talks in a unit go by.
     *
     * @param unit the unit
     * @param from whose goals they are: the unit's own, or where it has none those of the nearest unit above that has any
     * @param goals the goals, in the order of the register; none where nothing is set up to the top
     * @param activities what is planned for these goals or for any that is broken down from them and is neither done nor given
     *     up, in the order of the register
     */
    public record TalkPriorities(UnitId unit, Optional<UnitId> from, List<Goal> goals, List<Activity> activities) {

        /** Copies. */
        public TalkPriorities {
            goals = List.copyOf(goals);
            activities = List.copyOf(activities);
        }
    }

    /**
     * What is broken down from a goal in one step.
     *
     * @param goal the goal
     * @return the goals directly below, in the order of the register
     */
    public List<Goal> below(GoalId goal) {
        return List.copyOf(below.getOrDefault(goal, List.of()));
    }

    /**
     * From where a goal comes.
     *
     * @param goal the goal
     * @return all goals above it, each once, the nearest first; none for one that is set for its own sake
     * @throws IllegalArgumentException if there is no such goal
     */
    public List<Goal> trace(GoalId goal) {
        if (!goals.containsKey(goal)) {
            throw new IllegalArgumentException("no such goal: " + goal);
        }
        return reached(goal, this::parents).stream()
                .filter(one -> !one.id().equals(goal))
                .toList();
    }

    private List<Goal> parents(Goal goal) {
        return goal.parents().stream()
                .flatMap(parent -> Optional.ofNullable(goals.get(parent)).stream())
                .toList();
    }

    private interface Step {
        List<Goal> from(Goal goal);
    }

    private Set<Goal> reached(GoalId start, Step step) {
        Set<Goal> reached = new LinkedHashSet<>();
        Deque<Goal> waiting = new ArrayDeque<>();
        Optional.ofNullable(goals.get(start)).ifPresent(goal -> {
            reached.add(goal);
            waiting.add(goal);
        });
        while (!waiting.isEmpty()) {
            for (Goal next : step.from(waiting.remove())) {
                if (reached.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return reached;
    }

    private static boolean isAhead(ActivityStatus status) {
        return !status.isGivenUp() && status.implementation() != ImplementationStatus.DONE;
    }

    /**
     * What the coming talks in a unit go by.
     *
     * @param unit the unit
     * @param date as of which date
     * @return its priorities
     * @throws IllegalArgumentException if there is no such unit
     */
    public TalkPriorities priorities(UnitId unit, LocalDate date) {
        for (int at = tree.indexOf(unit); at != UnitTree.NO_PARENT; at = tree.parent(at)) {
            UnitId whose = tree.unit(at).id();
            List<Goal> own = ofUnits.getOrDefault(whose, List.of());
            if (!own.isEmpty()) {
                Set<GoalId> served = new LinkedHashSet<>();
                own.forEach(goal -> reached(goal.id(), one -> below(one.id())).forEach(one -> served.add(one.id())));
                List<Activity> planned = activities.stream()
                        .filter(activity -> isAhead(activity.statusAt(date)))
                        .filter(activity -> activity.goals().stream().anyMatch(one -> served.contains(one.goal())))
                        .toList();
                return new TalkPriorities(unit, Optional.of(whose), own, planned);
            }
        }
        return new TalkPriorities(unit, Optional.empty(), List.of(), List.of());
    }
}
