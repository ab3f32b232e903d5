package org.kompetens.gap;

import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;

/**
 * What came of analysing one employee's record: gaps, or errors that stand in the way of them.
 *
 * @param findings what was found wrong with the record, with paths from the employee
 * @param gaps the gaps; empty exactly where the record is {@linkplain org.kompetens.organisation.LeftOut#refuses
 *     refused}
 */
public record EmployeeAnalysis(Findings findings, Optional<EmployeeGaps> gaps) {

    /**
     * The gaps of a record that is expected not to be refused.
     *
     * @return the gaps
     * @throws FindingsException if the record is refused; it carries all findings
     */
    public EmployeeGaps orThrow() {
        return gaps.orElseThrow(() -> new FindingsException(findings));
    }
}
