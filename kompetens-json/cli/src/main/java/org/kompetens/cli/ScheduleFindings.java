package org.kompetens.cli;

import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;

/**
 * What is wrong with a schedule, by the file in which it stands.
 *
 * @param ofCycle with paths from the cycle
 * @param ofCalendar with paths from the calendar
 */
record ScheduleFindings(Findings ofCycle, Findings ofCalendar) {

    private static final String CYCLE = "cycle.";

    static ScheduleFindings of(Findings found) {
        return new ScheduleFindings(
                new Findings(found.list().stream()
                        .filter(ScheduleFindings::isOfCycle)
                        .toList()),
                new Findings(
                        found.list().stream().filter(one -> !isOfCycle(one)).toList()));
    }

    private static boolean isOfCycle(Finding finding) {
        return finding.code().startsWith(CYCLE);
    }
}
