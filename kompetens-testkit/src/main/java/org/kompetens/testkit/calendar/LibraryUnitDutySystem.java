package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.calendar.DutyCheck;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.Schedule;
import org.kompetens.finding.Findings;

/** The library itself, as a system under test. */
public final class LibraryUnitDutySystem implements UnitDutySystem {

    /** The library. */
    public LibraryUnitDutySystem() {}

    @Override
    public Findings missing(Schedule cycle, List<DutyRecord> records, LocalDate asOf) {
        return DutyCheck.of(cycle, records, asOf).units();
    }
}
