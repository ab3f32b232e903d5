package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

@Tag("slow")
final class LibraryChosenAssessmentTest extends ChosenAssessmentLaws {

    @Override
    public GapSystem system() {
        return new LibraryGapSystem();
    }
}
