package org.kompetens.staffing;

import org.kompetens.count.EmployeeBatch;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;

/** Hands records over to another batch with the expected ends of their employments. Numbers hold no birth date. */
final class ExpectedRetirementBatch implements EmployeeBatch {

    private final ExpectedRetirements expected;
    private final Organisation organisation;
    private final EmployeeBatch batch;

    ExpectedRetirementBatch(ExpectedRetirements expected, Organisation organisation, EmployeeBatch batch) {
        this.expected = expected;
        this.organisation = organisation;
        this.batch = batch;
    }

    @Override
    public boolean needsRecords() {
        return true;
    }

    @Override
    public Findings add(Employee employee) {
        boolean wrong = organisation.findings(employee).hasErrors();
        return batch.add(wrong ? employee : expected.apply(employee));
    }

    @Override
    public void refuse(Findings findings) {
        batch.refuse(findings);
    }

    @Override
    public void begin() {
        // What is given in numbers is in vain.
    }

    @Override
    public void employment(int idHash, int role, int unit, int fte, int from, int until) {
        // In vain.
    }

    @Override
    public void absence(int from, int until) {
        // In vain.
    }

    @Override
    public void assessment(
            int idHash, int competence, int rank, boolean merged, AssessmentSource source, int date, int expiry) {
        // In vain.
    }

    @Override
    public boolean end(String id, int knownExit) {
        return false;
    }
}
