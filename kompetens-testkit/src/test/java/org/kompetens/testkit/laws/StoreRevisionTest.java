package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.StoreGapSystem;

@Tag("slow")
final class StoreRevisionTest extends RevisionLaws {

    @Override
    public GapSystem system() {
        return new StoreGapSystem();
    }
}
