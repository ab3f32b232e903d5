package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

@Slow
final class LibraryRecordTest extends RecordLaws {

    @Override
    public GapSystem system() {
        return new LibraryGapSystem();
    }
}
