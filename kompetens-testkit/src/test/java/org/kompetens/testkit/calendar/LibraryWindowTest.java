package org.kompetens.testkit.calendar;

import org.kompetens.testkit.Slow;

@Slow
final class LibraryWindowTest extends WindowLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
