package org.kompetens.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;

/** Entries of one day that say different things: which of them counts is then a matter of where they stand. */
final class SameDay {

    private SameDay() {}

    static void check(Activity activity, FieldPath path, FindingsBuilder found) {
        check(activity.decisions(), Decision::date, Decision::outcome, path.then("decisions"), found);
        check(
                activity.reports(),
                ImplementationReport::date,
                ImplementationReport::status,
                path.then("reports"),
                found);
        check(activity.verdicts(), Verdict::date, Verdict::result, path.then("verdicts"), found);
    }

    static void check(Goal goal, FieldPath path, FindingsBuilder found) {
        for (int j = 0; j < goal.measures().size(); j++) {
            check(
                    goal.measures().get(j).readings(),
                    Reading::date,
                    Reading::reached,
                    path.then("measures", j).then("readings"),
                    found);
        }
        check(goal.verdicts(), Verdict::date, Verdict::result, path.then("verdicts"), found);
    }

    private static <T> void check(
            List<T> entries,
            Function<T, LocalDate> day,
            Function<T, Object> says,
            FieldPath path,
            FindingsBuilder found) {
        Map<LocalDate, Object> said = new HashMap<>();
        Set<LocalDate> told = new HashSet<>();
        for (T one : entries) {
            Object before = said.putIfAbsent(day.apply(one), says.apply(one));
            if (before != null && !before.equals(says.apply(one)) && told.add(day.apply(one))) {
                found.add(Finding.of(PlanningRule.SAME_DAY_DIFFERS, path).withValue("date", day.apply(one)));
            }
        }
    }
}
