package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.Prerequisites;

/** Whether what activities need, and what excludes one another, is there and can be carried out. */
final class CombinationCheck {

    private final PlanRegister register;
    private final FindingsBuilder found;
    private final Map<ActivityId, Integer> indexes = new HashMap<>();

    CombinationCheck(PlanRegister register, FindingsBuilder found) {
        this.register = register;
        this.found = found;
        for (int i = 0; i < register.activities().size(); i++) {
            indexes.putIfAbsent(register.activities().get(i).id(), i);
        }
    }

    void check() {
        List<List<Integer>> needed = new ArrayList<>();
        for (int i = 0; i < register.activities().size(); i++) {
            needed.add(known(register.activities().get(i).needs(), FieldPath.of("activities", i), "needs"));
        }
        new Prerequisites(needed)
                .inCircles().stream()
                        .forEach(i -> found.add(Finding.of(
                                        PlanningRule.NEEDS_ITSELF,
                                        FieldPath.of("activities", i).then("needs"))
                                .withValue(
                                        "activity", register.activities().get(i).id())));
        checkDeclined();
        for (int i = 0; i < register.eitherOr().size(); i++) {
            FieldPath path = FieldPath.of("eitherOr", i);
            Set<Integer> once = new LinkedHashSet<>(known(register.eitherOr().get(i), path, "activities"));
            if (once.size() < 2) {
                found.add(Finding.of(PlanningRule.EITHER_OR_TOO_FEW, path));
            }
            checkApproved(once, path);
            needingTwo(once, needed).stream()
                    .forEach(at -> found.add(Finding.of(
                                    PlanningRule.NEEDS_ALTERNATIVES,
                                    FieldPath.of("activities", at).then("needs"))
                            .withValue("activity", activity(at).id())));
        }
    }

    private Activity activity(int index) {
        return register.activities().get(index);
    }

    private static DecisionStatus decided(Activity activity) {
        return activity.statusAt(LocalDate.MAX).decision();
    }

    private void checkDeclined() {
        for (int i = 0; i < register.activities().size(); i++) {
            if (decided(activity(i)).isAgainst()) {
                continue;
            }
            List<ActivityId> needs = activity(i).needs();
            for (int j = 0; j < needs.size(); j++) {
                Integer needed = indexes.get(needs.get(j));
                if (needed != null && decided(activity(needed)).isAgainst()) {
                    found.add(Finding.of(
                                    PlanningRule.NEEDS_DECLINED,
                                    FieldPath.of("activities", i).then("needs", j))
                            .withValue("activity", activity(i).id())
                            .withValue("needed", needs.get(j)));
                }
            }
        }
    }

    private void checkApproved(Set<Integer> group, FieldPath path) {
        List<Activity> approved = group.stream()
                .map(this::activity)
                .filter(one -> decided(one) == DecisionStatus.APPROVED)
                .toList();
        for (int j = 1; j < approved.size(); j++) {
            found.add(Finding.of(PlanningRule.ALTERNATIVES_APPROVED, path)
                    .withValue("activity", approved.get(0).id())
                    .withValue("other", approved.get(j).id()));
        }
    }

    /**
     * Which activities need two of a group, themselves counted: each member is told to those that need it, and no activity has
     * to be told of more than two.
     */
    private static BitSet needingTwo(Set<Integer> group, List<List<Integer>> needed) {
        List<List<Integer>> needing = new ArrayList<>();
        needed.forEach(none -> needing.add(new ArrayList<>()));
        for (int i = 0; i < needed.size(); i++) {
            for (int one : needed.get(i)) {
                needing.get(one).add(i);
            }
        }
        Map<Integer, Set<Integer>> told = new HashMap<>();
        BitSet two = new BitSet();
        for (int member : group) {
            Deque<Integer> waiting = new ArrayDeque<>(List.of(member));
            while (!waiting.isEmpty()) {
                int next = waiting.remove();
                Set<Integer> members = told.computeIfAbsent(next, first -> new HashSet<>());
                if (members.size() < 2 && members.add(member)) {
                    if (members.size() == 2) {
                        two.set(next);
                    }
                    waiting.addAll(needing.get(next));
                }
            }
        }
        return two;
    }

    /** The indexes of those that are declared; the others are found. */
    private List<Integer> known(List<ActivityId> named, FieldPath path, String property) {
        List<Integer> known = new ArrayList<>();
        for (int j = 0; j < named.size(); j++) {
            Integer index = indexes.get(named.get(j));
            if (index == null) {
                found.add(Finding.of(PlanningRule.ACTIVITY_UNKNOWN, path.then(property, j))
                        .withValue("activity", named.get(j)));
            } else {
                known.add(index);
            }
        }
        return known;
    }
}
