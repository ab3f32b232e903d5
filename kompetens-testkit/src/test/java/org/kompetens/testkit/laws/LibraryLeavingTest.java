package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.StaffingSystem;

final class LibraryLeavingTest extends LeavingLaws {

    @Override
    public StaffingSystem system() {
        return LibraryStaffingSystem.onThreads(1);
    }
}
