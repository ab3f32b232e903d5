package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

@Slow
final class LibraryRevisionCaseTest extends RevisionCaseLaws {

    @Override
    public GapSystem system() {
        return new LibraryGapSystem();
    }
}
