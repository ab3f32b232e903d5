package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.LibraryExpectedRetirementSystem;

@Slow
final class LibraryExpectedRetirementTest extends ExpectedRetirementLaws {

    @Override
    public ExpectedRetirementSystem system() {
        return new LibraryExpectedRetirementSystem();
    }
}
