package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Status;

/** Whatever says how each occurrence of a calendar stands: the least that can be asked of one. */
@FunctionalInterface
public interface StatusSystem {

    /**
     * How an occurrence stands.
     *
     * @param kind its status
     * @param waitsFor the occurrences before it that are not settled, of its own unit, of those above and of those below it; also
     *     where it is settled itself, or upcoming
     */
    record Standing(Status.Kind kind, Set<OccurrenceId> waitsFor) {

        /** Copies. */
        public Standing {
            waitsFor = Set.copyOf(waitsFor);
        }
    }

    /**
     * How all occurrences stand.
     *
     * @param round the calendar on dates, and what is recorded of it
     * @param date the date
     * @param attention when an occurrence is due soon
     * @return of each occurrence how it stands
     */
    Map<OccurrenceId, Standing> statuses(Round round, LocalDate date, Attention attention);
}
