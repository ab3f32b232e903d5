package org.kompetens.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In what a plan differs from the version that was adopted.
 *
 * @param added the activities that were not in it, in the order of the plan
 * @param removed those that were in it and no longer are, in its order
 * @param changed those that are in both and differ, in the order of the plan
 */
public record PlanChanges(List<ActivityId> added, List<ActivityId> removed, List<ActivityId> changed) {

    /** Copies. */
    public PlanChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    static PlanChanges between(List<Activity> adopted, List<Activity> now) {
        Map<ActivityId, Activity> before = new LinkedHashMap<>();
        adopted.forEach(activity -> before.put(activity.id(), activity));
        List<ActivityId> added = new ArrayList<>();
        List<ActivityId> changed = new ArrayList<>();
        for (Activity activity : now) {
            Activity then = before.remove(activity.id());
            if (then == null) {
                added.add(activity.id());
            } else if (!then.equals(activity)) {
                changed.add(activity.id());
            }
        }
        return new PlanChanges(added, List.copyOf(before.keySet()), changed);
    }
}
