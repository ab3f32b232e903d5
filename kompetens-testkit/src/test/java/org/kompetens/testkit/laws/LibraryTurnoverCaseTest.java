package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.LibraryTurnoverSystem;
import org.kompetens.testkit.system.TurnoverSystem;

final class LibraryTurnoverCaseTest extends TurnoverCaseLaws {

    @Override
    public TurnoverSystem system() {
        return new LibraryTurnoverSystem(1);
    }
}
