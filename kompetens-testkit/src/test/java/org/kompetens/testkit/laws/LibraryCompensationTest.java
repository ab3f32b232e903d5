package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

@Slow
final class LibraryCompensationTest extends CompensationLaws {

    @Override
    public GapSystem system() {
        return new LibraryGapSystem();
    }
}
