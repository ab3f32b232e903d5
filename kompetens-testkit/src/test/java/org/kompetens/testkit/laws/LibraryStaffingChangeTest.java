package org.kompetens.testkit.laws;

import org.junit.jupiter.api.Tag;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.StaffingSystem;

@Tag("slow")
final class LibraryStaffingChangeTest extends StaffingChangeLaws {

    @Override
    public StaffingSystem system() {
        return LibraryStaffingSystem.onThreads(1);
    }
}
