package org.kompetens.testkit.calendar;

import org.kompetens.testkit.Slow;

@Slow
final class LibraryStatusTest extends StatusLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
