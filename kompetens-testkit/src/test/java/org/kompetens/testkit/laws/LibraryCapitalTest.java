package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.LibraryCapitalSystem;

@Slow
final class LibraryCapitalTest extends CapitalLaws {

    @Override
    public CapitalSystem system() {
        return new LibraryCapitalSystem();
    }
}
