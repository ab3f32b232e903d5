package org.kompetens.testkit.laws;

import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.system.GapSystem;

final class ReferenceRequirementTest extends RequirementLaws {

    @Override
    public GapSystem system() {
        return new ReferenceGapSystem();
    }
}
