package org.kompetens.testkit.laws;

import org.kompetens.change.EmployeeChange;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.CountingSystem;
import org.kompetens.testkit.system.LibraryCounting;

@Slow
final class ReorganisationCountingTest extends CountingLaws<EmployeeChange> {

    @Override
    public CountingSystem<EmployeeChange> system() {
        return LibraryCounting.reorganisation();
    }
}
