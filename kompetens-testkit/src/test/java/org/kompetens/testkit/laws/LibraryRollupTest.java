package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

final class LibraryRollupTest extends RollupLaws {

    @Override
    public GapSystem system() {
        return new LibraryGapSystem();
    }
}
