package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.LibraryCoverageSystem;

@Tag("slow")
final class LibraryCoverageCountTest extends CoverageCountLaws {

    @Override
    public CoverageSystem system() {
        return new LibraryCoverageSystem();
    }
}
