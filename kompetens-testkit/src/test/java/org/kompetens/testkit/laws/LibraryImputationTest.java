package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.LibraryImputationSystem;

@Slow
final class LibraryImputationTest extends ImputationLaws {

    @Override
    public ImputationSystem system() {
        return new LibraryImputationSystem();
    }
}
