package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.LibraryPlanningSystem;
import org.kompetens.testkit.system.PlanningSystem;

final class LibraryPlanCaseTest extends PlanCaseLaws {

    @Override
    public PlanningSystem system() {
        return new LibraryPlanningSystem();
    }
}
