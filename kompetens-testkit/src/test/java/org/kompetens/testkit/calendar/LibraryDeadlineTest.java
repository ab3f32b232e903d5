package org.kompetens.testkit.calendar;

import org.kompetens.testkit.Slow;

@Slow
final class LibraryDeadlineTest extends DeadlineLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
