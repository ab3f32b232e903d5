package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.RowsGapSystem;

@Tag("slow")
final class RowsAgreementTest extends AgreementLaws {

    @Override
    public GapSystem system() {
        return new RowsGapSystem();
    }
}
