package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.LibraryCoverageSystem;

@Slow
final class LibraryCoverageCountTest extends CoverageCountLaws {

    @Override
    public CoverageSystem system() {
        return new LibraryCoverageSystem();
    }
}
