package org.kompetens.testkit.calendar;

import org.kompetens.testkit.Slow;

@Slow
final class LibraryBoardTest extends BoardLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
