package org.kompetens.testkit.nothing;

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

/** A system that puts no step of a calendar on any date. */
final class NoDates {

    private NoDates() {}

    /** No window, no occurrence, no status. */
    record Calendar() implements CalendarSystem {

        private static final LocalDate THU_1970_01_01 = LocalDate.EPOCH;

        @Override
        public DayRange days(Window.Fixed window, int cycleYear) {
            return new DayRange(THU_1970_01_01, THU_1970_01_01);
        }

        @Override
        public Plan plan(Round round) {
            return new Plan() {
                @Override
                public List<ScheduledWindow> windows() {
                    return List.of();
                }

                @Override
                public Findings warnings() {
                    return Findings.NONE;
                }

                @Override
                public List<Occurrence> occurrences() {
                    return List.of();
                }

                @Override
                public Optional<Occurrence> occurrence(OccurrenceId id) {
                    return Optional.empty();
                }
            };
        }

        @Override
        public List<OccurrenceStatus> statuses(List<Round> cycles, LocalDate date, Attention attention) {
            return List.of();
        }

        @Override
        public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
            return new Board() {
                @Override
                public Findings findings() {
                    return Findings.NONE;
                }

                @Override
                public List<OccurrenceStatus> statuses() {
                    return List.of();
                }

                @Override
                public Optional<OccurrenceStatus> status(OccurrenceId id) {
                    return Optional.empty();
                }

                @Override
                public List<OccurrenceStatus> dueNext() {
                    return List.of();
                }

                @Override
                public List<OccurrenceId> missing(OccurrenceId id) {
                    return List.of();
                }
            };
        }
    }
}
