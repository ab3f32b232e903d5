package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.CascadeSystem;
import org.kompetens.testkit.system.LibraryCascadeSystem;

@Tag("slow")
final class LibraryCascadeTest extends CascadeLaws {

    @Override
    public CascadeSystem system() {
        return new LibraryCascadeSystem();
    }
}
