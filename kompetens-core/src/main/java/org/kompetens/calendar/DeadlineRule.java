package org.kompetens.calendar;

import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.WorkingDays;

/**
 * How deadlines follow from windows.
 *
 * @param convention where a deadline goes that falls on a day off
 * @param workingDays which days are working days
 */
public record DeadlineRule(BusinessDayConvention convention, WorkingDays workingDays) {}
