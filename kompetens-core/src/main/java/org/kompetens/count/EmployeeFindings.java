package org.kompetens.count;

import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;

/**
 * What was found wrong with one employee's record.
 *
 * @param employee whose; for the host to look up, and in no message
 * @param findings what, with paths from the employee
 */
public record EmployeeFindings(EmployeeId employee, Findings findings) {}
