package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.LibraryCoverageSystem;

@Slow
final class LibraryCoverageTest extends CoverageLaws {

    @Override
    public CoverageSystem system() {
        return new LibraryCoverageSystem();
    }
}
