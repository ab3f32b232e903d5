package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.LibraryPlannedChoiceSystem;
import org.kompetens.testkit.system.PlannedChoiceSystem;

@Tag("slow")
final class LibraryPlannedChoiceTest extends PlannedChoiceLaws {

    @Override
    public PlannedChoiceSystem system() {
        return new LibraryPlannedChoiceSystem();
    }
}
