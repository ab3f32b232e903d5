package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.LibraryUpdateSystem;
import org.kompetens.testkit.system.UpdateSystem;

final class LibraryUpdateTest extends UpdateLaws {

    @Override
    public UpdateSystem system() {
        return new LibraryUpdateSystem();
    }
}
