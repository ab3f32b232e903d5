package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.LibraryRedeploymentSystem;
import org.kompetens.testkit.system.RedeploymentSystem;

final class LibraryRedeploymentTest extends RedeploymentLaws {

    @Override
    public RedeploymentSystem system() {
        return new LibraryRedeploymentSystem();
    }
}
