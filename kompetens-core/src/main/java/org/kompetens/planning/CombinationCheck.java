package org.kompetens.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        for (int i = 0; i < register.eitherOr().size(); i++) {
            known(register.eitherOr().get(i), FieldPath.of("eitherOr", i), "activities");
        }
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
