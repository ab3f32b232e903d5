package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.LibraryPublicationSystem;
import org.kompetens.testkit.system.PublicationSystem;

final class LibraryPublicationTest extends PublicationLaws {

    @Override
    public PublicationSystem system() {
        return new LibraryPublicationSystem();
    }
}
