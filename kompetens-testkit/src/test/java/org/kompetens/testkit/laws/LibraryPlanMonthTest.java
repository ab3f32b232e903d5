package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.LibraryPlanningSystem;
import org.kompetens.testkit.system.PlanningSystem;

final class LibraryPlanMonthTest extends PlanMonthLaws {

    @Override
    public PlanningSystem system() {
        return new LibraryPlanningSystem();
    }
}
