package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.DividedGapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

@Tag("slow")
final class LibraryDivisionTest extends DivisionLaws {

    @Override
    public DividedGapSystem system() {
        return new LibraryGapSystem();
    }
}
