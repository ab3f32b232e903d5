package org.kompetens.testkit.calendar;

import java.util.List;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Schedule;

/**
 * A calendar in one cycle of one organisation, and what is recorded of it.
 *
 * @param schedule the schedule
 * @param deadlines how its deadlines were moved
 * @param completions at most one an occurrence
 */
public record Round(Schedule schedule, DeadlineRule deadlines, List<Completion> completions) {

    /** Copies. */
    public Round {
        completions = List.copyOf(completions);
    }
}
