package org.kompetens.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * In what a plan differs from the version that was adopted. What was decided, reported, read or judged since, or granted by a
 * fund, is how a plan is carried out, and no change of it; nor is the order in which anything of it stands.
 *
 * @param goals which goals
 * @param activities which activities
 */
public record PlanChanges(Changes<GoalId> goals, Changes<ActivityId> activities) {

    /**
     * What differs.
     *
     * @param added what was not in the version, in the order of the register
     * @param removed what was in it and no longer is in the plan, in the order of the version
     * @param changed what is in both and differs, in the order of the register
     * @param <I> by which ids
     */
    public record Changes<I>(List<I> added, List<I> removed, List<I> changed) {

        /** Copies. */
        public Changes {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }

        /**
         * Whether nothing differs.
         *
         * @return true if all three are empty
         */
        public boolean isNone() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }

        static <I, T> Changes<I> between(
                List<T> adopted, List<T> now, Function<T, I> id, Function<T, Object> asPlanned) {
            Map<I, T> before = new LinkedHashMap<>();
            adopted.forEach(one -> before.put(id.apply(one), one));
            List<I> added = new ArrayList<>();
            List<I> changed = new ArrayList<>();
            for (T one : now) {
                T then = before.remove(id.apply(one));
                if (then == null) {
                    added.add(id.apply(one));
                } else if (!asPlanned.apply(then).equals(asPlanned.apply(one))) {
                    changed.add(id.apply(one));
                }
            }
            return new Changes<>(added, List.copyOf(before.keySet()), changed);
        }
    }

    static PlanChanges between(PlanVersion adopted, List<Goal> goals, List<Activity> activities) {
        return new PlanChanges(
                Changes.between(adopted.goals(), goals, Goal::id, AsPlanned::of),
                Changes.between(adopted.activities(), activities, Activity::id, AsPlanned::of));
    }

    /**
     * Whether the plan is as it was adopted.
     *
     * @return true if nothing differs
     */
    public boolean isNone() {
        return goals.isNone() && activities.isNone();
    }
}
