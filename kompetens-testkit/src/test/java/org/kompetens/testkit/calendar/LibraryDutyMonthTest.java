package org.kompetens.testkit.calendar;

final class LibraryDutyMonthTest extends DutyMonthLaws {

    @Override
    public DutySystem system() {
        return new LibraryDutySystem();
    }
}
