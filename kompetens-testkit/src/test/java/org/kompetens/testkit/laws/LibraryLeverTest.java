package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LeverSystem;
import org.kompetens.testkit.system.LibraryLeverSystem;

@Slow
final class LibraryLeverTest extends LeverLaws {

    @Override
    public LeverSystem system() {
        return new LibraryLeverSystem();
    }
}
