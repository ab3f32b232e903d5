package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.change.EmployeeChange;
import org.kompetens.testkit.system.CountingSystem;
import org.kompetens.testkit.system.LibraryCounting;

@Tag("slow")
final class ReorganisationCountingTest extends CountingLaws<EmployeeChange> {

    @Override
    public CountingSystem<EmployeeChange> system() {
        return LibraryCounting.reorganisation();
    }
}
