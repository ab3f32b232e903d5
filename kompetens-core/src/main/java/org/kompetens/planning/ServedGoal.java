package org.kompetens.planning;

import java.util.Optional;

/**
 * A goal that an activity serves.
 *
 * @param goal the goal
 * @param origin the plan in which the activity was first tied to it, if any
 */
public record ServedGoal(GoalId goal, Optional<PlanId> origin) {}
