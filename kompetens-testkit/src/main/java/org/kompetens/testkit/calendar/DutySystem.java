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
     * @param schedule the calendar in a cycle
     * @param records what was fulfilled
     * @param asOf the date
     * @param employee the employee
     * @return the findings
     */
    Findings missing(Schedule schedule, List<DutyRecord> records, LocalDate asOf, Employee employee);
}
