package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.LibraryArrivalSystem;

@Slow
final class LibraryArrivalTest extends ArrivalLaws {

    @Override
    public ArrivalSystem system() {
        return new LibraryArrivalSystem();
    }
}
