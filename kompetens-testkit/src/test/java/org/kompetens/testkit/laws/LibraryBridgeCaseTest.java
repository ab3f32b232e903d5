package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.LibraryBridgeSystem;

final class LibraryBridgeCaseTest extends BridgeCaseLaws {

    @Override
    public BridgeSystem system() {
        return new LibraryBridgeSystem();
    }
}
