package org.kompetens.testkit.laws;

import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.system.GapSystem;

final class ReferenceCompensationTest extends CompensationLaws {

    @Override
    public GapSystem system() {
        return new ReferenceGapSystem();
    }
}
