package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.LibraryImputationSystem;

@Tag("slow")
final class LibraryImputationTest extends ImputationLaws {

    @Override
    public ImputationSystem system() {
        return new LibraryImputationSystem();
    }
}
