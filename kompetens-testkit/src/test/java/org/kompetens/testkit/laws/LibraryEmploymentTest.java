package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

final class LibraryEmploymentTest extends EmploymentLaws {

    @Override
    public GapSystem system() {
        return new LibraryGapSystem();
    }
}
