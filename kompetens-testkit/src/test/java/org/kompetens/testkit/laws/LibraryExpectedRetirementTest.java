package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.LibraryExpectedRetirementSystem;

@Tag("slow")
final class LibraryExpectedRetirementTest extends ExpectedRetirementLaws {

    @Override
    public ExpectedRetirementSystem system() {
        return new LibraryExpectedRetirementSystem();
    }
}
