package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.LibraryPlanningSystem;
import org.kompetens.testkit.system.PlanningSystem;

@Tag("slow")
final class LibraryPlanningTest extends PlanningLaws {

    @Override
    public PlanningSystem system() {
        return new LibraryPlanningSystem();
    }
}
