package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.Window;
import org.kompetens.finding.Findings;

/** The library itself, as a system under test. */
public final class LibraryCalendarSystem implements CalendarSystem {

    /** The library. */
    public LibraryCalendarSystem() {}

    @Override
    public DayRange days(Window.Fixed window, int cycleYear) {
        return window.in(cycleYear);
    }

    @Override
    public Plan plan(Round round) {
        return new LibraryPlan(round.schedule());
    }

    private record LibraryPlan(Schedule schedule) implements Plan {

        @Override
        public List<ScheduledWindow> windows() {
            return schedule.windows();
        }

        @Override
        public Findings warnings() {
            return schedule.warnings();
        }

        @Override
        public List<Occurrence> occurrences() {
            return schedule.occurrences().toList();
        }

        @Override
        public Optional<Occurrence> occurrence(OccurrenceId id) {
            return schedule.occurrence(id);
        }
    }

    @Override
    public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
        return new LibraryBoard(StatusBoard.at(round.schedule(), completions, date, attention));
    }

    @Override
    public List<OccurrenceStatus> statuses(List<Round> cycles, LocalDate date, Attention attention) {
        List<Schedule> schedules = cycles.stream().map(Round::schedule).toList();
        List<Completion> completions =
                cycles.stream().flatMap(round -> round.completions().stream()).toList();
        return CalendarBoard.at(schedules, completions, date, attention)
                .statuses(OccurrenceSelection.ALL)
                .toList();
    }

    private record LibraryBoard(StatusBoard board) implements Board {

        @Override
        public Findings findings() {
            return board.findings();
        }

        @Override
        public List<OccurrenceStatus> statuses() {
            return board.statuses(OccurrenceSelection.ALL).toList();
        }

        @Override
        public Optional<OccurrenceStatus> status(OccurrenceId id) {
            return board.status(id);
        }

        @Override
        public List<OccurrenceStatus> dueNext() {
            return board.dueNext(OccurrenceSelection.ALL).toList();
        }

        @Override
        public List<OccurrenceId> missing(OccurrenceId id) {
            return board.missing(id).toList();
        }
    }
}
