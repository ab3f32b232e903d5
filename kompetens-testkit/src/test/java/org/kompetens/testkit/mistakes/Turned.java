package org.kompetens.testkit.mistakes;

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
import org.kompetens.testkit.calendar.CalendarSystem;
import org.kompetens.testkit.calendar.Round;

/** A calendar that answers as another does, wherever nothing else is said. */
class Turned implements CalendarSystem {

    private final CalendarSystem right;

    Turned(CalendarSystem right) {
        this.right = right;
    }

    @Override
    public DayRange days(Window.Fixed window, int cycleYear) {
        return right.days(window, cycleYear);
    }

    @Override
    public Plan plan(Round round) {
        return right.plan(round);
    }

    @Override
    public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
        return right.at(round, completions, date, attention);
    }

    @Override
    public List<OccurrenceStatus> statuses(List<Round> cycles, LocalDate date, Attention attention) {
        return right.statuses(cycles, date, attention);
    }

    /** A plan as another. */
    static class TurnedPlan implements Plan {

        private final Plan right;

        TurnedPlan(Plan right) {
            this.right = right;
        }

        @Override
        public List<ScheduledWindow> windows() {
            return right.windows();
        }

        @Override
        public Findings warnings() {
            return right.warnings();
        }

        @Override
        public List<Occurrence> occurrences() {
            return right.occurrences();
        }

        @Override
        public Optional<Occurrence> occurrence(OccurrenceId id) {
            return right.occurrence(id);
        }
    }

    /** A board as another, of which each status may be another. */
    static class TurnedBoard implements Board {

        private final Board right;

        TurnedBoard(Board right) {
            this.right = right;
        }

        OccurrenceStatus turned(OccurrenceStatus one) {
            return one;
        }

        @Override
        public Findings findings() {
            return right.findings();
        }

        @Override
        public List<OccurrenceStatus> statuses() {
            return right.statuses().stream().map(this::turned).toList();
        }

        @Override
        public Optional<OccurrenceStatus> status(OccurrenceId id) {
            return right.status(id).map(this::turned);
        }

        @Override
        public List<OccurrenceStatus> dueNext() {
            return right.dueNext().stream().map(this::turned).toList();
        }

        @Override
        public List<OccurrenceId> missing(OccurrenceId id) {
            return right.missing(id);
        }
    }
}
