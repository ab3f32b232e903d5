package org.kompetens.horizon;

import org.kompetens.count.EmployeeBatch;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;

/**
 * Hands over to another batch what is {@linkplain Horizon#expected(Employee) expected} of employees. Those of whom that
 * is all there is in their record go on in numbers; of the others the record is needed.
 */
final class ExpectedBatch implements EmployeeBatch {

    private final Horizon horizon;
    private final EmployeeBatch batch;
    private final int knownOn;
    private boolean known;

    ExpectedBatch(Horizon horizon, EmployeeBatch batch) {
        this.horizon = horizon;
        this.batch = batch;
        this.knownOn = EmployeeBatch.day(horizon.knownOn());
    }

    @Override
    public boolean needsRecords() {
        return batch.needsRecords();
    }

    /**
     * A record that is wrong in what is not known yet is wrong. Else the two have the same findings at the same paths:
     * in an assessment nothing is found but errors.
     */
    @Override
    public Findings add(Employee employee) {
        boolean wrong = horizon.organisation().findings(employee).hasErrors();
        return batch.add(wrong ? employee : horizon.expected(employee));
    }

    @Override
    public void refuse(Findings findings) {
        batch.refuse(findings);
    }

    @Override
    public void begin() {
        known = true;
        batch.begin();
    }

    @Override
    public void employment(int idHash, int role, int unit, int fte, int from, int until) {
        batch.employment(idHash, role, unit, fte, from, until);
    }

    @Override
    public void absence(int from, int until) {
        batch.absence(from, until);
    }

    @Override
    public void assessment(
            int idHash, int competence, int rank, boolean merged, AssessmentSource source, int date, int expiry) {
        known &= date <= knownOn;
        batch.assessment(idHash, competence, rank, merged, source, date, expiry);
    }

    @Override
    public boolean end(String id, int knownExit) {
        if (!known || horizon.expectsGainOf(EmployeeId.of(id))) {
            batch.begin();
            return false;
        }
        return batch.end(id, knownExit);
    }
}
