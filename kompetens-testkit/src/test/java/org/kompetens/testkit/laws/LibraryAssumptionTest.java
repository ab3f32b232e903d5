package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.AssumptionSystem;
import org.kompetens.testkit.system.LibraryAssumptionSystem;

final class LibraryAssumptionTest extends AssumptionLaws {

    @Override
    public AssumptionSystem system() {
        return new LibraryAssumptionSystem();
    }
}
