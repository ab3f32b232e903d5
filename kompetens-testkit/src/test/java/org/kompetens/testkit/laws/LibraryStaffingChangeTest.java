package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.StaffingSystem;

@Slow
final class LibraryStaffingChangeTest extends StaffingChangeLaws {

    @Override
    public StaffingSystem system() {
        return LibraryStaffingSystem.onThreads(1);
    }
}
