package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryPrioritySystem;
import org.kompetens.testkit.system.PrioritySystem;

@Slow
final class LibraryPriorityTest extends PriorityLaws {

    @Override
    public PrioritySystem system() {
        return new LibraryPrioritySystem();
    }
}
