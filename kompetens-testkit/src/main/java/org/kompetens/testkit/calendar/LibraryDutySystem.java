package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.calendar.DutyCheck;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.Schedule;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;

/** The library itself, as a system under test. */
public final class LibraryDutySystem implements DutySystem {

    /** The library. */
    public LibraryDutySystem() {}

    @Override
    public Findings missing(List<Schedule> cycles, List<DutyRecord> records, LocalDate asOf, Employee employee) {
        return DutyCheck.of(cycles.get(0), cycles, records, asOf).of(employee);
    }
}
