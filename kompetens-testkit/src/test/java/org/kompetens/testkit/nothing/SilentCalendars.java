package org.kompetens.testkit.nothing;

import java.util.Map;
import org.kompetens.finding.Findings;
import org.kompetens.testkit.calendar.BoardLaws;
import org.kompetens.testkit.calendar.CalendarSystem;
import org.kompetens.testkit.calendar.DeadlineLaws;
import org.kompetens.testkit.calendar.DutyLaws;
import org.kompetens.testkit.calendar.DutyMonthLaws;
import org.kompetens.testkit.calendar.DutySystem;
import org.kompetens.testkit.calendar.DutyYearLaws;
import org.kompetens.testkit.calendar.ScheduleLaws;
import org.kompetens.testkit.calendar.StandingLaws;
import org.kompetens.testkit.calendar.StatusLaws;
import org.kompetens.testkit.calendar.StatusSystem;
import org.kompetens.testkit.calendar.UnitDutyLaws;
import org.kompetens.testkit.calendar.UnitDutySystem;
import org.kompetens.testkit.calendar.WindowLaws;

/** For each class of laws of calendars and duties one that runs it against a system that says nothing. */
final class SilentCalendars {

    private SilentCalendars() {}

    static final class Schedule extends ScheduleLaws {
        @Override
        public CalendarSystem system() {
            return new NoDates.Calendar();
        }
    }

    static final class Board extends BoardLaws {
        @Override
        public CalendarSystem system() {
            return new NoDates.Calendar();
        }
    }

    static final class Deadlines extends DeadlineLaws {
        @Override
        public CalendarSystem system() {
            return new NoDates.Calendar();
        }
    }

    static final class Windows extends WindowLaws {
        @Override
        public CalendarSystem system() {
            return new NoDates.Calendar();
        }
    }

    static final class Status extends StatusLaws {
        @Override
        public CalendarSystem system() {
            return new NoDates.Calendar();
        }
    }

    static final class Duty extends DutyLaws {
        @Override
        public DutySystem system() {
            return (cycles, records, asOf, employee) -> Findings.NONE;
        }
    }

    static final class DutyMonth extends DutyMonthLaws {
        @Override
        public DutySystem system() {
            return (cycles, records, asOf, employee) -> Findings.NONE;
        }
    }

    static final class DutyYear extends DutyYearLaws {
        @Override
        public DutySystem system() {
            return (cycles, records, asOf, employee) -> Findings.NONE;
        }
    }

    static final class UnitDuty extends UnitDutyLaws {
        @Override
        public UnitDutySystem system() {
            return (cycle, records, asOf) -> Findings.NONE;
        }
    }

    static final class Standing extends StandingLaws {
        @Override
        public StatusSystem system() {
            return (round, date, attention) -> Map.of();
        }
    }
}
