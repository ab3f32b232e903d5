package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.StoreGapSystem;

@Slow
final class StoreValidityCaseTest extends ValidityCaseLaws {

    @Override
    public GapSystem system() {
        return new StoreGapSystem();
    }
}
