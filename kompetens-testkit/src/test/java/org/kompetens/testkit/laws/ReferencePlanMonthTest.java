package org.kompetens.testkit.laws;

import org.kompetens.testkit.reference.ReferencePlanningSystem;
import org.kompetens.testkit.system.PlanningSystem;

/** The reference too: these laws know what is right without it. */
final class ReferencePlanMonthTest extends PlanMonthLaws {

    @Override
    public PlanningSystem system() {
        return new ReferencePlanningSystem();
    }
}
