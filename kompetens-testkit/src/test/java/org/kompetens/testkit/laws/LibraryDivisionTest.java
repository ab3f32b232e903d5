package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.DividedGapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

@Slow
final class LibraryDivisionTest extends DivisionLaws {

    @Override
    public DividedGapSystem system() {
        return new LibraryGapSystem();
    }
}
