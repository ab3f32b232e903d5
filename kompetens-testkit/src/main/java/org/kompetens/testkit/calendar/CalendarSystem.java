package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.Window;
import org.kompetens.finding.Findings;

/** Whatever puts a process calendar on dates, and says how it stands. */
public interface CalendarSystem {

    /** A calendar on dates. */
    interface Plan {

        /**
         * The windows of all steps that some unit does.
         *
         * @return in the order of the calendar's steps and their windows
         */
        List<ScheduledWindow> windows();

        /**
         * What deserves a look.
         *
         * @return warnings
         */
        Findings warnings();

        /**
         * Every occurrence.
         *
         * @return in the order of the calendar's steps, their windows, and the organisation's units
         */
        List<Occurrence> occurrences();

        /**
         * One occurrence.
         *
         * @param id its identifier
         * @return the occurrence, or empty where there is none
         */
        Optional<Occurrence> occurrence(OccurrenceId id);
    }

    /** How all occurrences stand on a date. */
    interface Board {

        /**
         * What is wrong with the completions.
         *
         * @return findings
         */
        Findings findings();

        /**
         * The status of every occurrence.
         *
         * @return in the order of the occurrences
         */
        List<OccurrenceStatus> statuses();

        /**
         * The status of one occurrence, asked for alone.
         *
         * @param id its identifier
         * @return the status, or empty where there is no such occurrence
         */
        Optional<OccurrenceStatus> status(OccurrenceId id);

        /**
         * All that is not settled.
         *
         * @return by deadline
         */
        List<OccurrenceStatus> dueNext();

        /**
         * What an occurrence waits for.
         *
         * @param id its identifier
         * @return those before it that are not done
         */
        List<OccurrenceId> missing(OccurrenceId id);
    }

    /**
     * The days of a window.
     *
     * @param window the window
     * @param cycleYear the year in which the cycle begins
     * @return its first and its last day
     */
    DayRange days(Window.Fixed window, int cycleYear);

    /**
     * Puts the calendar of a round on dates.
     *
     * @param round its calendar, cycle, organisation and deadlines
     * @return the plan
     */
    Plan plan(Round round);

    /**
     * Says how all occurrences of a round stand.
     *
     * @param round the round
     * @param completions what is recorded of it
     * @param date the date
     * @param attention when an occurrence calls for attention
     * @return the statuses
     */
    Board at(Round round, List<Completion> completions, LocalDate date, Attention attention);

    /**
     * Says how all occurrences of the cycles stand that are alive at a date.
     *
     * @param cycles rounds of one calendar and organisation, each of another cycle
     * @param date the date
     * @param attention when an occurrence calls for attention
     * @return the statuses, cycle by cycle
     */
    List<OccurrenceStatus> statuses(List<Round> cycles, LocalDate date, Attention attention);
}
