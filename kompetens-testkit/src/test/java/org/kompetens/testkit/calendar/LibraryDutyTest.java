package org.kompetens.testkit.calendar;

final class LibraryDutyTest extends DutyLaws {

    @Override
    public DutySystem system() {
        return new LibraryDutySystem();
    }
}
