package org.kompetens.testkit.calendar;

import net.jqwik.api.Tag;

@Tag("slow")
final class LibraryScheduleTest extends ScheduleLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
