package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.LibraryPrioritySystem;
import org.kompetens.testkit.system.PrioritySystem;

@Tag("slow")
final class LibraryPriorityTest extends PriorityLaws {

    @Override
    public PrioritySystem system() {
        return new LibraryPrioritySystem();
    }
}
