package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.CascadeSystem;
import org.kompetens.testkit.system.LibraryCascadeSystem;

@Slow
final class LibraryCascadeTest extends CascadeLaws {

    @Override
    public CascadeSystem system() {
        return new LibraryCascadeSystem();
    }
}
