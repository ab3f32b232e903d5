package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.LeverSystem;
import org.kompetens.testkit.system.LibraryLeverSystem;

@Tag("slow")
final class LibraryLeverTest extends LeverLaws {

    @Override
    public LeverSystem system() {
        return new LibraryLeverSystem();
    }
}
