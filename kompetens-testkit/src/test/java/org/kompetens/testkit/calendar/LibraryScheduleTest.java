package org.kompetens.testkit.calendar;

import org.kompetens.testkit.Slow;

@Slow
final class LibraryScheduleTest extends ScheduleLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
