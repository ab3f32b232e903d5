package org.kompetens.testkit.calendar;

final class LibraryUnitDutyTest extends UnitDutyLaws {

    @Override
    public UnitDutySystem system() {
        return new LibraryUnitDutySystem();
    }
}
