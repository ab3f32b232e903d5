package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryPlannedChoiceSystem;
import org.kompetens.testkit.system.PlannedChoiceSystem;

@Slow
final class LibraryPlannedChoiceTest extends PlannedChoiceLaws {

    @Override
    public PlannedChoiceSystem system() {
        return new LibraryPlannedChoiceSystem();
    }
}
