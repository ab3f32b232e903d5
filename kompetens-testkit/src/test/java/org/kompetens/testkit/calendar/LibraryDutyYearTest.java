package org.kompetens.testkit.calendar;

final class LibraryDutyYearTest extends DutyYearLaws {

    @Override
    public DutySystem system() {
        return new LibraryDutySystem();
    }
}
