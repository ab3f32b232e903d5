package org.kompetens.testkit.laws;

import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.system.GapSystem;

final class ReferenceCalendarDateTest extends CalendarDateLaws {

    @Override
    public GapSystem system() {
        return new ReferenceGapSystem();
    }
}
