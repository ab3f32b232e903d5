package org.kompetens.testkit.calendar;

final class LibraryStandingTest extends StandingLaws {

    @Override
    public StatusSystem system() {
        return new LibraryStatusSystem();
    }
}
