package org.kompetens.gap;

import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;

/**
 * What came of analysing one employee's record: gaps, or errors that stand in the way of them.
 *
 * @param findings what was found wrong with the record, with paths from the employee
 * @param gaps the gaps; empty exactly where the findings hold an error
 */
public record EmployeeAnalysis(Findings findings, Optional<EmployeeGaps> gaps) {

    /**
     * The gaps of a record that is expected to be sound.
     *
     * @return the gaps
     * @throws FindingsException if the record has errors; it carries all findings
     */
    public EmployeeGaps orThrow() {
        findings.orThrow();
        return gaps.orElseThrow();
    }
}
