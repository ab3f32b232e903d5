package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.RowsGapSystem;

@Slow
final class RowsAgreementTest extends AgreementLaws {

    @Override
    public GapSystem system() {
        return new RowsGapSystem();
    }
}
