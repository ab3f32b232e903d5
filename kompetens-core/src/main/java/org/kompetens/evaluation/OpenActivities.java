package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.Planning;

/** What is approved by a date, and what there is to choose from in a unit and below it. */
final class OpenActivities {

    private final Planning planning;
    private final List<Activity> paidFirst = new ArrayList<>();
    private final Map<ActivityId, Activity> approved = new LinkedHashMap<>();
    private final Set<ActivityId> done = new HashSet<>();
    private final Map<ActivityId, Activity> candidates = new LinkedHashMap<>();
    private final Map<ActivityId, NoCandidate> left = new TreeMap<>();
    private final Map<ActivityId, Set<ActivityId>> excluded = new HashMap<>();

    OpenActivities(Planning planning, LocalDate date, UnitId top, Currency currency) {
        this.planning = planning;
        UnitTree tree = planning.organisation().tree();
        for (Activity activity : planning.activities()) {
            boolean isApproved = activity.statusAt(date).decision() == DecisionStatus.APPROVED;
            if (isApproved) {
                paidFirst.add(activity);
            }
            if (activity.statusAt(date).isGivenUp()) {
                continue;
            }
            if (isApproved) {
                approved.put(activity.id(), activity);
            } else if (activity.statusAt(date).implementation() == ImplementationStatus.DONE) {
                done.add(activity.id());
                if (tree.isWithin(activity.unit(), top)) {
                    leave(activity, NoCandidate.Reason.DONE);
                }
            } else if (tree.isWithin(activity.unit(), top)) {
                candidates.put(activity.id(), activity);
            }
        }
        for (Activity activity : List.copyOf(candidates.values())) {
            if (activity.costs().stream()
                    .anyMatch(line -> !line.price().currency().equals(currency))) {
                leave(activity, NoCandidate.Reason.OTHER_CURRENCY);
            } else if (isExcluded(activity)) {
                leave(activity, NoCandidate.Reason.ALTERNATIVE_APPROVED);
            }
        }
        leaveWhatLacksSomething();
        for (List<ActivityId> group : eitherOr()) {
            for (ActivityId one : group) {
                Set<ActivityId> others = excluded.computeIfAbsent(one, first -> new HashSet<>());
                group.stream().filter(other -> !other.equals(one)).forEach(others::add);
            }
        }
    }

    private void leave(Activity activity, NoCandidate.Reason reason) {
        candidates.remove(activity.id());
        left.put(activity.id(), new NoCandidate(activity.id(), reason));
    }

    private boolean isExcluded(Activity activity) {
        return planning.register().eitherOr().stream()
                .filter(group -> group.contains(activity.id()))
                .anyMatch(group -> group.stream().anyMatch(this::isThereAnyway));
    }

    /** What is approved, and what was done without having been. */
    private boolean isThereAnyway(ActivityId activity) {
        return approved.containsKey(activity) || done.contains(activity);
    }

    /** What needs something that cannot be chosen cannot be chosen, nor what needs that. */
    private void leaveWhatLacksSomething() {
        Set<ActivityId> before = new HashSet<>();
        while (!before.equals(candidates.keySet())) {
            before = new HashSet<>(candidates.keySet());
            for (Activity activity : List.copyOf(candidates.values())) {
                if (!activity.needs().stream()
                        .allMatch(needed -> isThereAnyway(needed) || candidates.containsKey(needed))) {
                    leave(activity, NoCandidate.Reason.PREREQUISITE_MISSING);
                }
            }
        }
    }

    /** What is approved, be it stopped or put off since: it is in the budget, and funds pay for it first. */
    List<Activity> paidFirst() {
        return List.copyOf(paidFirst);
    }

    /** In the order of the register. */
    List<Activity> approved() {
        return List.copyOf(approved.values());
    }

    /** In the order of the register. */
    List<Activity> candidates() {
        return List.copyOf(candidates.values());
    }

    /** By id. */
    List<NoCandidate> left() {
        return List.copyOf(left.values());
    }

    /** What has to be chosen with a candidate: what is approved or done is there anyway. */
    List<ActivityId> needs(Activity candidate) {
        return candidate.needs().stream()
                .filter(candidates::containsKey)
                .distinct()
                .toList();
    }

    /** The candidates that are never chosen with one. */
    Set<ActivityId> excludedBy(ActivityId candidate) {
        return excluded.getOrDefault(candidate, Set.of());
    }

    /** Groups of candidates of each of which at most one can be chosen. */
    List<List<ActivityId>> eitherOr() {
        List<List<ActivityId>> groups = new ArrayList<>();
        for (List<ActivityId> group : planning.register().eitherOr()) {
            List<ActivityId> open =
                    group.stream().filter(candidates::containsKey).distinct().toList();
            if (open.size() > 1) {
                groups.add(open);
            }
        }
        return groups;
    }
}
