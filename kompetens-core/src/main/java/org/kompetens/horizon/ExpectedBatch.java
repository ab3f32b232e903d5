package org.kompetens.horizon;

import org.kompetens.count.EmployeeBatch;
import org.kompetens.internal.intake.ReplacingBatch;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;

/**
 * Hands over to another batch what is {@linkplain Horizon#expected(Employee) expected} of employees. Those of whom that
 * is all there is in their record go on in numbers; of the others the record is needed. A record that is wrong in what is
 * not known yet is wrong. Else the two have the same findings at the same paths: in an assessment nothing is found but
 * errors.
 */
final class ExpectedBatch extends ReplacingBatch {

    private final Horizon horizon;
    private final int knownOn;
    private boolean known;

    ExpectedBatch(Horizon horizon, EmployeeBatch batch) {
        super(horizon.organisation(), horizon::expected, batch);
        this.horizon = horizon;
        this.knownOn = EmployeeBatch.day(horizon.knownOn());
    }

    @Override
    public boolean needsRecords() {
        return batch.needsRecords();
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
    public void absence(int from, int until, int extent) {
        batch.absence(from, until, extent);
    }

    @Override
    public void assessment(int idHash, int competence, int rank, boolean merged, int source, int date, int expiry) {
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
