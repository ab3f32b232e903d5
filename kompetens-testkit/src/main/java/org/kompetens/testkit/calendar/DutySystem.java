package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.Schedule;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;

/** Whatever holds the duties of a calendar against records. */
public interface DutySystem {

    /**
     * What is missing for one employee.
     *
     * @param cycles schedules of one calendar and organisation, first that of the cycle of which it is asked, then those of
     *     other cycles that are known
     * @param records what was fulfilled
     * @param asOf the date
     * @param employee the employee
     * @return the findings
     */
    Findings missing(List<Schedule> cycles, List<DutyRecord> records, LocalDate asOf, Employee employee);
}
