package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.StoreGapSystem;

@Tag("slow")
final class StoreRecordTest extends RecordLaws {

    @Override
    public GapSystem system() {
        return new StoreGapSystem();
    }
}
