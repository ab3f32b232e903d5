package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.Schedule;
import org.kompetens.finding.Findings;

/** Whatever holds the duties of units, and of heads and leaders, against records. */
public interface UnitDutySystem {

    /**
     * What is missing in the units.
     *
     * @param cycle the calendar in a cycle and organisation
     * @param records what was fulfilled
     * @param asOf the date
     * @return the findings; each names the {@code unit}, and of a pair the leader's, and the {@code head}
     */
    Findings missing(Schedule cycle, List<DutyRecord> records, LocalDate asOf);
}
