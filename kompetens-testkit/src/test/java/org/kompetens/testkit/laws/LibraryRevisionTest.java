package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

@Tag("slow")
final class LibraryRevisionTest extends RevisionLaws {

    @Override
    public GapSystem system() {
        return new LibraryGapSystem();
    }
}
