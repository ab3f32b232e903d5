package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.StaffingSystem;

final class LibraryLeavingDayTest extends LeavingDayLaws {

    @Override
    public StaffingSystem system() {
        return LibraryStaffingSystem.onThreads(1);
    }
}
