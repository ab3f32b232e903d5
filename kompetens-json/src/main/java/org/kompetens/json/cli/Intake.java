package org.kompetens.json.cli;

import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;

/** Takes employees one at a time. */
interface Intake {

    /** Takes a record, and tells what is wrong with it; with an error it is left out. */
    Findings add(Employee employee);
}
