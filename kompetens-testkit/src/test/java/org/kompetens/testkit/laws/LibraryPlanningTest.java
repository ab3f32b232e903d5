package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryPlanningSystem;
import org.kompetens.testkit.system.PlanningSystem;

@Slow
final class LibraryPlanningTest extends PlanningLaws {

    @Override
    public PlanningSystem system() {
        return new LibraryPlanningSystem();
    }
}
