package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.LibraryArrivalSystem;

@Tag("slow")
final class LibraryArrivalTest extends ArrivalLaws {

    @Override
    public ArrivalSystem system() {
        return new LibraryArrivalSystem();
    }
}
