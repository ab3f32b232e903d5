package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.rollup.OutcomeAmounts;

/**
 * Who in one unit and below it could do a task.
 *
 * @param persons distinct persons whom it concerns and who are not absent, by outcome
 * @param absent persons whom it concerns and who are absent
 * @param merged persons of whom that is known by a merged level
 * @param needs the same persons by what they hold of each thing that it takes
 * @param mergedNeeds for each of these, persons of whom that is known by a merged level
 * @param named for each of the persons what comes of the task, and then of each thing that it takes
 */
public record TaskReport(
        OutcomeAmounts persons,
        long absent,
        long merged,
        List<OutcomeAmounts> needs,
        List<Long> mergedNeeds,
        Map<EmployeeId, List<OutcomeKind>> named) {

    /** Copies. */
    public TaskReport {
        needs = List.copyOf(needs);
        mergedNeeds = List.copyOf(mergedNeeds);
        named = Collections.unmodifiableMap(new TreeMap<>(named));
    }
}
