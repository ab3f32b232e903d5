package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.LibraryCapitalSystem;

@Tag("slow")
final class LibraryCapitalTest extends CapitalLaws {

    @Override
    public CapitalSystem system() {
        return new LibraryCapitalSystem();
    }
}
